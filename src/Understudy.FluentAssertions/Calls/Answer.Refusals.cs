using Understudy.ApiGateway;

namespace Understudy.Assertions;

internal sealed partial record Answer
{
    [CustomAssertion]
    public void HaveStatus(int statusCode, string because, object[] becauseArgs) =>
        Verify(Status == statusCode, $"to have the status {Words.Number(statusCode)}", Standing, because, becauseArgs);

    [CustomAssertion]
    public void BeThrottled(string because, object[] becauseArgs) => Verify(
        IsRefusedBy(GatewayResponseType.Throttled, "TooManyRequestsException"),
        "to be throttled (429 Too Many Requests)",
        Standing,
        because,
        becauseArgs);

    [CustomAssertion]
    public void HaveExceededQuota(string because, object[] becauseArgs) => Verify(
        IsRefusedBy(GatewayResponseType.QuotaExceeded, "LimitExceededException"),
        "to have exceeded the quota (429 Limit Exceeded)",
        Standing,
        because,
        becauseArgs);

    [CustomAssertion]
    public void BeForbidden(string because, object[] becauseArgs) => Verify(Status == 403, "to be forbidden (403)", Standing, because, becauseArgs);

    [CustomAssertion]
    public void BeUnauthorized(string because, object[] becauseArgs) => Verify(Status == 401, "to be unauthorized (401)", Standing, because, becauseArgs);

    [CustomAssertion]
    public void BeRefusedBy(GatewayResponseType type, string because, object[] becauseArgs) => Verify(
        Exchange is { } exchange && exchange.RefusedBy == type,
        $"to be refused by {AwsNames.Of(type)}",
        () => Exchange is null && Status is not null ? NoExchange() : Standing(),
        because,
        becauseArgs);

    [CustomAssertion]
    public void BeServedFromCache(string because, object[] becauseArgs) => Verify(
        Exchange?.IsCacheHit == true,
        "to be served from the cache",
        () => Exchange switch
        {
            null => Status is null ? Standing() : NoExchange(),
            { Response: null } or { RefusedBy: not null } => Standing(),
            { IsCacheHit: null } => "its method has no cache",
            _ => "the cache had no entry for it",
        },
        because,
        becauseArgs);

    [CustomAssertion]
    public void NotBeServedFromCache(string because, object[] becauseArgs) => Verify(
        Exchange is { Response: not null, IsCacheHit: not true },
        "not to be served from the cache",
        () => Exchange switch
        {
            null => Status is null ? Standing() : NoExchange(),
            { Response: null } => Standing(),
            _ => "it was",
        },
        because,
        becauseArgs);

    [CustomAssertion]
    public void HaveTaken(TimeSpan duration, string because, object[] becauseArgs) => Verify(
        Exchange!.Response is not null && Exchange.Duration == duration,
        $"to have taken {Words.Of(duration)}",
        () => Exchange!.Response is null ? $"it is still pending after {Words.Of(Exchange.Duration)}" : $"it took {Words.Of(Exchange.Duration)}",
        because,
        becauseArgs);
}
