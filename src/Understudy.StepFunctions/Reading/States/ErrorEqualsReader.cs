using Understudy.Json;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads <c>ErrorEquals</c> of a retrier or catcher.</summary>
internal static class ErrorEqualsReader
{
    private const string Needed = "List the error names it takes, such as [\"States.TaskFailed\"], or [\"States.ALL\"] for all.";

    /// <summary>The names; an empty list when they are faulty.</summary>
    /// <param name="fields">The retrier or catcher.</param>
    /// <param name="isLast">Whether none follows it in its array.</param>
    public static IReadOnlyList<string> Read(FieldReader fields, bool isLast)
    {
        fields.Required("ErrorEquals", Needed);
        var elements = fields.Elements("ErrorEquals", mayBeEmpty: false, Needed) ?? [];
        foreach (var element in elements)
        {
            fields.Text(element, "\"States.TaskFailed\"");
        }

        if (elements.FirstOrDefault(IsAll) is { } all)
        {
            CheckAll(all, elements.Count, isLast, fields.Session.Faults);
        }

        return [.. elements.Where(element => element.Kind is JsonDataKind.String).Select(element => element.String)];
    }

    private static bool IsAll(SourceValue element) => element is { Kind: JsonDataKind.String, String: ErrorNames.All };

    private static void CheckAll(SourceValue all, int count, bool isLast, FaultLog faults)
    {
        if (count > 1)
        {
            faults.At(all, "is \"States.ALL\", which must stand alone.", "It takes every error, the ones beside it too. Leave it alone in its list.");
        }
        else if (!isLast)
        {
            faults.At(all, "is \"States.ALL\", which only the last one may name.", "It takes every error, so that nothing after it is tried. Move it to the end.");
        }
    }
}
