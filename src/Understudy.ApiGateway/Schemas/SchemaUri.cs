namespace Understudy.ApiGateway.Schemas;

/// <summary>References between schemas (RFC 3986, section 5).</summary>
internal static class SchemaUri
{
    private const string Models = "https://apigateway.amazonaws.com/restapis/";

    /// <summary>The URI without fragment, and the fragment, decoded.</summary>
    public static (string Document, string Fragment) Split(string uri)
    {
        var hash = uri.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (uri, "") : (uri[..hash], Uri.UnescapeDataString(uri[(hash + 1)..]));
    }

    public static string Resolve(string baseUri, string reference)
    {
        var document = Split(baseUri).Document;
        if (reference.Length == 0 || reference[0] == '#')
        {
            return (document + reference).TrimEnd('#');
        }

        // The id in the URI of a model may be a placeholder that is no part of a URI.
        return !IsModel(reference) && Uri.TryCreate(document, UriKind.Absolute, out var absolute) && Uri.TryCreate(absolute, reference, out var resolved)
            ? resolved.AbsoluteUri.TrimEnd('#')
            : reference.TrimEnd('#');
    }

    /// <summary>The name of the model of this API that a URI leads to; null when it leads elsewhere.</summary>
    public static string? ModelOf(string document)
    {
        const string part = "/models/";
        var at = IsModel(document) ? document.IndexOf(part, Models.Length, StringComparison.Ordinal) : -1;
        return at < 0 ? null : document[(at + part.Length)..];
    }

    private static bool IsModel(string uri) => uri.StartsWith(Models, StringComparison.Ordinal);
}
