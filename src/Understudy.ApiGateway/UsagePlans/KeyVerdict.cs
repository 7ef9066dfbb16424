namespace Understudy.ApiGateway.UsagePlans;

/// <summary>What became of the search for a key. All but <see cref="Member"/> end in 403 Forbidden.</summary>
internal enum KeyVerdict
{
    Member,
    Missing,
    Unknown,
    Disabled,
    NoPlan,
}
