using System.Diagnostics.CodeAnalysis;

namespace Understudy.ApiGateway.Authorizers;

/// <summary>Where an authorizer finds a part of the caller's identity, such as <c>method.request.header.Authorization</c>.</summary>
internal readonly record struct IdentitySource(IdentityPlace Place, string Name)
{
    private static readonly (string Prefix, IdentityPlace Place)[] Prefixes =
    [
        ("method.request.header.", IdentityPlace.Header),
        ("method.request.querystring.", IdentityPlace.Query),
        ("stageVariables.", IdentityPlace.StageVariable),
        ("context.", IdentityPlace.Context),
        ("$context.", IdentityPlace.Context),
    ];

    public static bool TryParse(string text, out IdentitySource source)
    {
        foreach (var (prefix, place) in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length)
            {
                source = new IdentitySource(place, text[prefix.Length..]);
                return true;
            }
        }

        source = default;
        return false;
    }

    /// <summary>Parses a list separated by commas.</summary>
    public static bool TryParseAll(string text, [NotNullWhen(true)] out IdentitySource[]? sources, [NotNullWhen(false)] out string? fault)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        sources = new IdentitySource[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryParse(parts[i], out sources[i]))
            {
                fault = $"the identity source \"{parts[i]}\" is none; write method.request.header.NAME, method.request.querystring.NAME, stageVariables.NAME or context.NAME";
                sources = null;
                return false;
            }
        }

        fault = null;
        return true;
    }

    public string? Read(IdentityInput input) => Place switch
    {
        IdentityPlace.Header => input.Headers[Name],
        IdentityPlace.Query => input.Query.Last(Name),
        IdentityPlace.StageVariable => input.StageVariables.GetValueOrDefault(Name),
        _ => input.Context(Name),
    };
}
