using Understudy.ApiGateway.Recording;

namespace Understudy.ApiGateway;

public sealed partial class RunningRestApi
{
    /// <summary>The calls that are kept, a line each: when they came on the clock, number, request, status, what refused them and why.</summary>
    /// <remarks>Equal calls in a row share a line; of more than 30 lines the middle is left out. One call in full is
    /// <see cref="ApiExchange.ToString"/>.</remarks>
    public string ToTrace() => ExchangeTable.Of(Exchanges);
}
