namespace Understudy.Docs.Tests.Snippets;

// snippet: lambda-answer
public sealed record StockAnswer(bool InStock);
// end snippet
