namespace Understudy.ApiGateway.Identifiers;

/// <summary>The trace of a call: what came in, or a new one.</summary>
/// <param name="Root">Such as <c>1-67748580-0123456789abcdef01234567</c>.</param>
/// <param name="Parent">The caller's span; null if it named none.</param>
/// <param name="Sampled"><c>0</c> or <c>1</c>; null if the caller did not say.</param>
internal readonly record struct TraceId(string Root, string? Parent, string? Sampled)
{
    public static TraceId Of(string? incoming, IdSource ids, long number, DateTimeOffset now)
    {
        string? root = null, parent = null, sampled = null;
        foreach (var part in incoming is null ? [] : incoming.Split(';', StringSplitOptions.TrimEntries))
        {
            _ = Take(part, "Root=", ref root) || Take(part, "Parent=", ref parent) || Take(part, "Sampled=", ref sampled);
        }

        return root is null
            ? new TraceId($"1-{(uint)now.ToUnixTimeSeconds():x8}-{ids.TracePart(number)}", null, null)
            : new TraceId(root, parent, sampled);
    }

    /// <summary>What an integration is sent.</summary>
    public string ToRequestHeader() => $"Root={Root}{(Parent is null ? "" : $";Parent={Parent}")}{(Sampled is null ? "" : $";Sampled={Sampled}")}";

    /// <summary>What the client is sent. A parent is made up if the client named none.</summary>
    public string ToResponseHeader(IdSource ids, long number) => $"Root={Root};Parent={Parent ?? ids.SpanPart(number)};Sampled={Sampled ?? "0"}";

    private static bool Take(string part, string name, ref string? value)
    {
        var fits = part.StartsWith(name, StringComparison.Ordinal) && part.Length > name.Length;
        value = fits ? part[name.Length..] : value;
        return fits;
    }
}
