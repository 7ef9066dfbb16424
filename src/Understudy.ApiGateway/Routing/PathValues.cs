using System.Collections.ObjectModel;
using Understudy.Json;

namespace Understudy.ApiGateway.Routing;

/// <summary>The path parameters of a call, read from its path when somebody asks.</summary>
internal readonly struct PathValues(RoutePattern pattern, string path)
{
    private static readonly ReadOnlyDictionary<string, string> None = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The names of the variables; null if the path has none.</summary>
    public ReadOnlySpan<string> Names => pattern is null ? [] : pattern.VariableNames;

    public IReadOnlyDictionary<string, string> ToDictionary()
    {
        if (pattern is null || pattern.VariableNames.Length == 0)
        {
            return None;
        }

        var names = pattern.VariableNames;
        var values = Read();
        var dictionary = new Dictionary<string, string>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            dictionary[names[i]] = values[i];
        }

        return dictionary;
    }

    /// <summary>The values in the order of the pattern's variables.</summary>
    public string[] Read()
    {
        var values = new string[pattern.VariableNames.Length];
        var rest = path.AsSpan().TrimOneSlashAtEnd()[1..];
        var found = 0;
        foreach (var part in pattern.Parts)
        {
            var slash = part.Kind == PathPartKind.Greedy ? -1 : rest.IndexOf('/');
            var segment = slash < 0 ? rest : rest[..slash];
            if (part.Kind != PathPartKind.Literal)
            {
                values[found++] = segment.ToString();
            }

            rest = slash < 0 ? [] : rest[(slash + 1)..];
        }

        return values;
    }
}
