using System.Text;

namespace Understudy.ApiGateway.Authorizers;

/// <summary>Reads the identity of a call by its sources.</summary>
internal static class Identity
{
    /// <summary>The values of all sources as one key; null if one is missing, empty or blank.</summary>
    public static string? Read(IdentitySource[] sources, IdentityInput input)
    {
        if (sources.Length == 1)
        {
            return sources[0].Read(input) is { } only && !string.IsNullOrWhiteSpace(only) ? only : null;
        }

        var key = new StringBuilder();
        foreach (var source in sources)
        {
            if (source.Read(input) is not { } value || string.IsNullOrWhiteSpace(value))
            {
                return null;
            }

            // With the length in front no value can pretend to be two.
            key.Append(value.Length).Append(':').Append(value);
        }

        return key.ToString();
    }
}
