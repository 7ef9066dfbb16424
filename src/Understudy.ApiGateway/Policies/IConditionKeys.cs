namespace Understudy.ApiGateway.Policies;

/// <summary>The context of a request, as conditions see it.</summary>
internal interface IConditionKeys
{
    /// <summary>The value of a key such as <c>aws:SourceIp</c>, its name in any case; null if the request has none.</summary>
    string? Value(string key);
}
