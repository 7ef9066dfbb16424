using Understudy.Json;

namespace Understudy.ApiGateway.Policies;

/// <summary>One operator, key and list of values of a Condition block.</summary>
internal sealed class PolicyCondition
{
    private const string IfExists = "IfExists";

    private readonly string _key;
    private readonly ConditionOperator _operator;
    private readonly bool _negated;
    private readonly bool _ifExists;
    private readonly Func<string, bool>[] _tests;

    private PolicyCondition(string key, ConditionOperator @operator, bool negated, bool ifExists, Func<string, bool>[] tests)
    {
        _key = key;
        _operator = @operator;
        _negated = negated;
        _ifExists = ifExists;
        _tests = tests;
    }

    public static PolicyCondition[] CompileAll(ObjectData statement, string where)
    {
        if (!statement.TryGet("Condition", out var json))
        {
            return [];
        }

        if (json is not ObjectData operators)
        {
            throw new PolicyException($"{where}.Condition is {json}; write an object of operators");
        }

        var conditions = new List<PolicyCondition>();
        foreach (var (name, keys) in operators)
        {
            if (keys is not ObjectData pairs)
            {
                throw new PolicyException($"{where}.Condition.{name} is {keys}; write an object of condition keys");
            }

            foreach (var (key, values) in pairs)
            {
                conditions.Add(Compile(name, key, values, $"{where}.Condition.{name}"));
            }
        }

        return [.. conditions];
    }

    public bool Holds(IConditionKeys keys)
    {
        var value = keys.Value(_key);
        if (_operator == ConditionOperator.Null)
        {
            return _tests[0](value is null ? "true" : "false");
        }

        if (value is null)
        {
            // IAM: a negated operator holds for a key that is not there.
            return _ifExists || _negated;
        }

        foreach (var test in _tests)
        {
            if (test(value))
            {
                return !_negated;
            }
        }

        return _negated;
    }

    private static PolicyCondition Compile(string name, string key, JsonData values, string where)
    {
        var ifExists = name.EndsWith(IfExists, StringComparison.Ordinal);
        var bare = ifExists ? name[..^IfExists.Length] : name;
        var (kind, negated) = ConditionOperators.Of(bare)
            ?? throw new PolicyException($"{where} is not supported; the operators are {ConditionOperators.Names}");
        var texts = PolicyValues.Texts(values, $"{where}.{key}");
        return new PolicyCondition(key, kind, negated, ifExists, [.. texts.Select(text => ConditionTests.Make(kind, text, $"{where}.{key}"))]);
    }
}
