namespace Understudy.Docs.Tests.Snippets;

// snippet: substitute-interface
public interface IStock
{
    Task<StockAnswer> AskAsync(StockQuestion question);
}
// end snippet
