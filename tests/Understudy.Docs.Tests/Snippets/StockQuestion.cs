namespace Understudy.Docs.Tests.Snippets;

// snippet: lambda-question
public sealed record StockQuestion(int OrderId);
// end snippet
