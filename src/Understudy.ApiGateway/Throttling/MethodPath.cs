using System.Diagnostics.CodeAnalysis;

namespace Understudy.ApiGateway.Throttling;

/// <summary>The name that settings use for a method: <c>items/{id}/GET</c>, or with wildcards <c>*/*</c>.</summary>
internal static class MethodPath
{
    public const string All = "*/*";

    /// <summary>The one form of the many that AWS takes: <c>/items/GET</c>, <c>~1items/GET</c> and <c>items/GET</c> are the same.</summary>
    public static bool TryNormalize(string text, [NotNullWhen(true)] out string? normalized)
    {
        var path = text.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        var slash = path.LastIndexOf('/');
        normalized = slash < 0 || slash == path.Length - 1 ? null : Of(path[..slash], path[(slash + 1)..]);
        return normalized is not null;
    }

    public static string Of(string resourcePath, string httpMethod) => $"{resourcePath.TrimStart('/')}/{httpMethod}";
}
