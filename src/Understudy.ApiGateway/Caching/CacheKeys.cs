using System.Text;
using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.Caching;

/// <summary>Makes the key under which a response is cached: the method, its resource and the values of its cache key parameters.</summary>
internal static class CacheKeys
{
    /// <param name="method">The method called.</param>
    /// <param name="values">The values of the cache key parameters in the order in which they are declared; null for a missing one.</param>
    public static string Of(MethodKey method, ReadOnlySpan<string?> values)
    {
        if (values.IsEmpty)
        {
            return $"{method.HttpMethod} {method.ResourcePath}";
        }

        var key = new StringBuilder(method.HttpMethod).Append(' ').Append(method.ResourcePath);
        foreach (var value in values)
        {
            // With the length in front no value can pretend to be two; a missing one is not an empty one.
            key.Append('\n').Append(value?.Length ?? -1).Append(':').Append(value);
        }

        return key.ToString();
    }
}
