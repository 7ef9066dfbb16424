namespace Understudy.ApiGateway;

/// <summary>The period of a quota: of the calendar, in UTC.</summary>
public enum QuotaPeriod
{
    /// <summary><c>DAY</c>.</summary>
    Day,

    /// <summary><c>WEEK</c>.</summary>
    Week,

    /// <summary><c>MONTH</c>.</summary>
    Month,
}
