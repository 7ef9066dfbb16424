namespace Understudy.Docs.Tests.Snippets;

// snippet: lambda-function
public sealed class StockFunction(TimeProvider clock)
{
    public async Task<StockAnswer> HandleAsync(StockQuestion question)
    {
        if (question.OrderId < 0)
        {
            throw new ArgumentException("an order has a positive number");
        }

        await Task.Delay(TimeSpan.FromSeconds(3), clock);
        return new StockAnswer(InStock: question.OrderId != 13);
    }
}
// end snippet
