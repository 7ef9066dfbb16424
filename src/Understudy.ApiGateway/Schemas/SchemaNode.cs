using Understudy.Json;

namespace Understudy.ApiGateway.Schemas;

/// <summary>A schema, or a reference to one.</summary>
internal sealed class SchemaNode
{
    /// <summary>What a reference leads to; null when this is none.</summary>
    public SchemaNode? Target { get; set; }

    /// <summary>What is asked of the value itself.</summary>
    public IReadOnlyList<SchemaKeyword> Keywords { get; set; } = [];

    /// <summary>What is asked of the elements of an array; null when nothing is.</summary>
    public ItemSchemas? Items { get; set; }

    /// <summary>What is asked of the members of an object; null when nothing is.</summary>
    public MemberSchemas? Members { get; set; }

    public bool Validate(JsonData instance, ValidationRun run)
    {
        ValidationRun.EnsureStack();
        run.Charge(1);
        if (Target is not null)
        {
            return Target.Validate(instance, run);
        }

        var isValid = true;
        foreach (var keyword in Keywords)
        {
            run.Charge(1);
            isValid &= keyword.Check(instance, run);
        }

        return isValid && instance switch
        {
            ArrayData array => Items?.Validate(array, run) ?? true,
            ObjectData data => Members?.Validate(data, run) ?? true,
            _ => true,
        };
    }
}
