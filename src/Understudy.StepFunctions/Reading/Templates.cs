using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>Reads payload templates. The faults of all their expressions are reported where they stand.</summary>
internal static class Templates
{
    private const string Suffix = ".$";

    public static PayloadTemplate? Read(SourceValue template, FaultLog faults)
    {
        if (!Check(template, template, faults))
        {
            return null;
        }

        if (PayloadTemplate.TryParse(template.ToData(), out var parsed, out var others))
        {
            return parsed;
        }

        // Of a name given twice, which is reported already, the check saw the first value and the template is made of the last.
        if (faults.IsEmpty)
        {
            faults.At(template, $"is {template.Quote()}; it must be a payload template.", others[0].Reason);
        }

        return null;
    }

    /// <summary>An expression as it stands behind <c>.$</c>: a path or an intrinsic call.</summary>
    public static IExpression? Parse(SourceValue value, Finding finding, FaultLog faults)
    {
        if (value.Kind is not JsonDataKind.String)
        {
            faults.At(value, $"is {value.Quote()}; it must be a path or an intrinsic function call.", "Write a string, or take the .$ off the name to pass the value on as it is.", finding);
            return null;
        }

        if (!ExpressionParser.TryParse(value.String, out var expression, out var fault))
        {
            var remedy = IntrinsicNames.Near(fault) is { } near ? $"Did you mean \"{near}\"?" : fault.Reason;
            faults.At(value, $"is {value.Quote()}; it must be a path or an intrinsic function call.", remedy, finding);
            return null;
        }

        return expression;
    }

    private static bool Parse(SourceValue member, SourceValue template, FaultLog faults)
    {
        if (member.Kind is JsonDataKind.String && ExpressionParser.TryParse(member.String, out _, out _))
        {
            return true;
        }

        return Parse(member, SchemaFindings.NoExpression(member, template), faults) is not null;
    }

    private static bool Check(SourceValue value, SourceValue template, FaultLog faults)
    {
        var isSound = true;
        foreach (var (name, member) in value.Members)
        {
            if (!name.EndsWith(Suffix, StringComparison.Ordinal))
            {
                isSound &= Check(member, template, faults);
                continue;
            }

            isSound &= Parse(member, template, faults);
            var plain = name[..^Suffix.Length];
            if (value.TryGet(plain, out _))
            {
                faults.AtName(member, $"gives the name {plain} a second time.", $"The name without .$ counts. Keep one of \"{plain}\" and \"{name}\".");
                isSound = false;
            }
        }

        foreach (var item in value.Items)
        {
            isSound &= Check(item, template, faults);
        }

        return isSound;
    }
}
