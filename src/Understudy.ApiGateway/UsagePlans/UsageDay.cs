namespace Understudy.ApiGateway;

/// <summary>One day of a key's usage of a plan.</summary>
/// <param name="Day">The day in UTC.</param>
/// <param name="Used">Requests counted on that day.</param>
/// <param name="Remaining">Requests left in the quota's period at the end of that day, or now for today; null if the plan has no quota.</param>
/// <remarks>AWS: <c>GetUsage</c>, whose pairs are used and remaining per day.</remarks>
public readonly record struct UsageDay(DateOnly Day, long Used, long? Remaining);
