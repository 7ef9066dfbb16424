using System.Diagnostics;
using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>A comparison of a variable with a literal or with the value at another path.</summary>
internal sealed class Comparison : ICondition
{
    private readonly ChoiceVariable _variable;
    private readonly OperandType _type;
    private readonly Relation _relation;
    private readonly JsonData? _literal;
    private readonly ChoiceVariable? _operand;
    private readonly Timestamp _instant;

    public Comparison(ChoiceVariable variable, OperandType type, Relation relation, JsonData literal)
        : this(variable, type, relation)
    {
        _literal = literal;
        _instant = type is OperandType.Timestamp && Timestamp.TryParse(literal.AsString(), out var instant) ? instant : default;
    }

    public Comparison(ChoiceVariable variable, OperandType type, Relation relation, ChoiceVariable operand)
        : this(variable, type, relation) => _operand = operand;

    private Comparison(ChoiceVariable variable, OperandType type, Relation relation)
    {
        _variable = variable;
        _type = type;
        _relation = relation;
    }

    public bool IsTrue(JsonData input, IEvaluationContext context)
    {
        var left = _variable.Read(input, context);
        var right = _literal ?? _operand!.Read(input, context);
        return _type switch
        {
            OperandType.String => left is StringData a && right is StringData b && Holds(a.Value, b.Value),
            OperandType.Numeric => left is NumberData a && right is NumberData b && Holds(NumberOrder.Compare(a, b)),
            OperandType.Boolean => left is BooleanData a && right is BooleanData b && a.Value == b.Value,
            OperandType.Timestamp => CompareInstants(left, right),
            _ => throw new UnreachableException(),
        };
    }

    private bool CompareInstants(JsonData left, JsonData right)
    {
        if (left is not StringData text || !Timestamp.TryParse(text.Value, out var a))
        {
            return false;
        }

        if (_literal is not null)
        {
            return Holds(a.CompareTo(_instant));
        }

        return right is StringData other && Timestamp.TryParse(other.Value, out var b) && Holds(a.CompareTo(b));
    }

    private bool Holds(string left, string right) => _relation is Relation.Equals
        ? string.Equals(left, right, StringComparison.Ordinal)
        : Holds(string.CompareOrdinal(left, right));

    private bool Holds(int order) => _relation switch
    {
        Relation.Equals => order == 0,
        Relation.LessThan => order < 0,
        Relation.GreaterThan => order > 0,
        Relation.LessThanEquals => order <= 0,
        Relation.GreaterThanEquals => order >= 0,
        _ => throw new UnreachableException(),
    };
}
