namespace Understudy.ApiGateway;

/// <summary>How many requests a period allows.</summary>
/// <param name="Limit">The number of requests.</param>
/// <param name="Period">The period.</param>
/// <param name="Offset">How many are subtracted in the first period. Default 0.</param>
public sealed record QuotaSettings(int Limit, QuotaPeriod Period, int Offset = 0);
