using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>The fields of the parts of a distributed Map that belong to one query language.</summary>
internal static class LanguageFields
{
    private const string PathSuffix = "Path";

    /// <summary>Refuses what is none of an object's fields, and those of the other language.</summary>
    /// <param name="part">The object.</param>
    /// <param name="language">The state's language.</param>
    /// <param name="common">The fields of both languages.</param>
    /// <param name="jsonPath">Those of JSONPath.</param>
    /// <param name="jsonata">Those of JSONata.</param>
    public static void Allow(FieldReader part, QueryLanguage language, string[] common, string[] jsonPath, string[]? jsonata = null)
    {
        var (own, others) = language is QueryLanguage.Jsonata ? (jsonata ?? [], jsonPath) : (jsonPath, jsonata ?? []);
        part.Allow([.. common, .. own, .. others.Where(part.Has)]);
        foreach (var name in others)
        {
            if (part.Source.TryGet(name, out var value))
            {
                part.Session.Faults.AtName(
                    value,
                    $"is a field of {Languages.NameOf(Languages.Other(language))} states; this one's QueryLanguage is {Languages.NameOf(language)}.",
                    RemedyOf(name),
                    SchemaFindings.OtherLanguage(value, language));
            }
        }
    }

    private static string RemedyOf(string field) => field switch
    {
        "Parameters" => "JSONata states have Arguments in its place.",
        "Arguments" => "JSONPath states have Parameters in its place.",
        _ => $"JSONata states give {field[..^PathSuffix.Length]} as an expression.",
    };
}
