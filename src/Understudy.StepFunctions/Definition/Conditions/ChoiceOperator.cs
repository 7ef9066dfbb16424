namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>A data test of choice rules: a comparison, <c>StringMatches</c>, or an <c>Is…</c> test.</summary>
internal sealed record ChoiceOperator(string Name)
{
    /// <summary>All 39 by name.</summary>
    public static readonly IReadOnlyDictionary<string, ChoiceOperator> All = MakeAll();

    /// <summary>The type of the operands of a comparison; String for <c>StringMatches</c>; null for the <c>Is…</c> tests.</summary>
    public OperandType? Type { get; init; }

    /// <summary>Null for <c>StringMatches</c> and the <c>Is…</c> tests.</summary>
    public Relation? Relation { get; init; }

    /// <summary>Whether the operand is a path to the value to compare with.</summary>
    public bool TakesPath { get; init; }

    /// <summary>Null for all but the <c>Is…</c> tests.</summary>
    public ValueTest? Test { get; init; }

    private static Dictionary<string, ChoiceOperator> MakeAll()
    {
        List<ChoiceOperator> all = [new("StringMatches") { Type = OperandType.String }];
        foreach (var type in Enum.GetValues<OperandType>())
        {
            foreach (var relation in Enum.GetValues<Relation>())
            {
                if (type is not OperandType.Boolean || relation is Conditions.Relation.Equals)
                {
                    all.Add(new($"{type}{relation}") { Type = type, Relation = relation });
                    all.Add(new($"{type}{relation}Path") { Type = type, Relation = relation, TakesPath = true });
                }
            }
        }

        all.AddRange(Enum.GetValues<ValueTest>().Select(test => new ChoiceOperator(test.ToString()) { Test = test }));
        return all.ToDictionary(each => each.Name, StringComparer.Ordinal);
    }
}
