using System.Globalization;
using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.DistributedMaps;
using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads numbers that may come as such, by a path (JSONPath) or by an expression (JSONata).</summary>
internal static class NumberFields
{
    /// <summary>A whole number.</summary>
    /// <param name="fields">What the field stands in.</param>
    /// <param name="name">The field; its path is the field of that name with <c>Path</c> behind it.</param>
    /// <param name="range">What a literal may be.</param>
    /// <param name="language">The state's language.</param>
    /// <param name="place">Where in the state it stands, such as <c>ItemBatcher/</c>; empty for the state itself.</param>
    public static NumberField? ReadWhole(FieldReader fields, string name, NumberRange range, QueryLanguage language, string place = "") =>
        ReadEvaluated(fields, name, language, place)
        ?? (fields.IsJsonataExpression(name) && language is QueryLanguage.Jsonata ? null
            : fields.Integer(name, range.Smallest, range.Largest, range.Remedy) is { } number ? new NumberField { Literal = number } : null);

    /// <summary>A number from 0 to 100, fractions among them.</summary>
    public static NumberField? ReadPercentage(FieldReader fields, string name, QueryLanguage language)
    {
        if (ReadEvaluated(fields, name, language, "") is { } evaluated)
        {
            return evaluated;
        }

        if (!fields.Source.TryGet(name, out var value) || (fields.IsJsonataExpression(name) && language is QueryLanguage.Jsonata))
        {
            return null;
        }

        var number = value.Kind is JsonDataKind.Number ? value.ToData().AsDouble() : (double?)null;
        if (number is >= 0 and <= 100)
        {
            return new NumberField { Literal = number };
        }

        fields.Session.Faults.At(
            value,
            string.Create(CultureInfo.InvariantCulture, $"is {value.Quote()}; it must be a number from 0 to 100."),
            "100 tolerates that every item fails.",
            number is null ? SchemaFindings.WrongType(value, "Number") : number < 0 ? SchemaFindings.TooSmall(value, "0.0") : SchemaFindings.TooLarge(value, "100.0"));
        return null;
    }

    private static NumberField? ReadEvaluated(FieldReader fields, string name, QueryLanguage language, string place)
    {
        if (language is QueryLanguage.Jsonata)
        {
            return fields.JsonataExpression(name, place) is { } expression ? new NumberField { Expression = expression } : null;
        }

        fields.AtMostOne(name, name + "Path");
        return fields.ReferencePath(name + "Path", mayStartAtContext: false) is { } path ? new NumberField { Path = path } : null;
    }
}
