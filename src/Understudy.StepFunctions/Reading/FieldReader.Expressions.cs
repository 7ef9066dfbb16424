using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Paths;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

internal sealed partial class FieldReader
{
    /// <summary>A path, any path.</summary>
    public FieldPath? Path(string name) =>
        Source.TryGet(name, out var value) && ParsePath(value) is { } path ? new FieldPath(name, path) : null;

    /// <summary>A path that leads to one node.</summary>
    public FieldPath? ReferencePath(string name, bool mayStartAtContext = true)
    {
        if (!Source.TryGet(name, out var value) || ParsePath(value) is not { } path)
        {
            return null;
        }

        if (path.IsReferencePath && (mayStartAtContext || !path.StartsAtContext))
        {
            return new FieldPath(name, path);
        }

        RefuseReference(value);
        return null;
    }

    /// <summary><c>InputPath</c> or <c>OutputPath</c>: null for the whole, which is what <c>$</c> and absence mean.</summary>
    public (FieldPath? Path, bool Discards) PathOrNull(string name)
    {
        if (Source.Find(name) is { Kind: JsonDataKind.Null })
        {
            return (null, true);
        }

        return Path(name) is { Path.Text: not "$" } path ? (path, false) : (null, false);
    }

    public ResultPath ResultPath()
    {
        if (!Source.TryGet("ResultPath", out var value))
        {
            return Definition.ResultPath.Whole;
        }

        if (value.Kind is JsonDataKind.Null)
        {
            return Definition.ResultPath.Discard;
        }

        if (value.Kind is not JsonDataKind.String)
        {
            Refuse<string>(value, "a Reference Path or null", "Write a path such as \"$.result\", or null to drop the result.", SchemaFindings.NoReferencePath(value));
        }
        else if (Expressions.Paths.ReferencePath.TryParse(value.String, out var path, out _))
        {
            return path.IsRoot ? Definition.ResultPath.Whole : Definition.ResultPath.At(path);
        }
        else if (ParsePath(value) is not null)
        {
            RefuseReference(value);
        }

        return Definition.ResultPath.Whole;
    }

    /// <summary><c>ErrorPath</c> or <c>CausePath</c>: a Reference Path or an intrinsic call.</summary>
    public FieldExpression? Expression(string name)
    {
        if (!Source.TryGet(name, out var value) || Text(value, "\"$.error\"") is null)
        {
            return null;
        }

        if (value.String.StartsWith('$'))
        {
            return ReferencePath(name) is { } path ? new FieldExpression(name, path.Path) : null;
        }

        return Templates.Parse(value, SchemaFindings.At(value, "Value is not a Reference Path or a valid intrinsic function call"), Faults) is { } call ? new FieldExpression(name, call) : null;
    }

    /// <summary>A payload template; an object where the field allows nothing else.</summary>
    public PayloadTemplate? Template(string name, bool mustBeObject = false)
    {
        if (!Source.TryGet(name, out var value))
        {
            return null;
        }

        if (mustBeObject && value.Kind is not JsonDataKind.Object)
        {
            return Refuse<PayloadTemplate>(value, "an object", "Name the value, such as {\"value.$\": \"$.a\"}.", SchemaFindings.WrongType(value, "Object"));
        }

        return Templates.Read(value, Faults);
    }

    private JsonPath? ParsePath(SourceValue value)
    {
        if (value.Kind is not JsonDataKind.String)
        {
            return Refuse<JsonPath>(value, "a path", "Write a string that starts with $, such as \"$.order\".", SchemaFindings.NoPath(value));
        }

        if (!JsonPath.TryParse(value.String, out var path, out var fault))
        {
            Faults.At(value, $"is {value.Quote()}; it must be a path.", fault.Reason, SchemaFindings.NoPath(value));
            return null;
        }

        return path;
    }

    private void RefuseReference(SourceValue value) => Faults.At(
        value,
        $"is {value.Quote()}; it must be a Reference Path.",
        "A Reference Path leads from $ to one node by names and single indexes, such as $.orders[0].id.",
        SchemaFindings.NoReferencePath(value));
}
