using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Signatures;

/// <summary>What a function takes; prepares the arguments of a call or says which of them does not fit.</summary>
internal sealed class Signature
{
    private readonly Parameter[] _parameters;
    private readonly bool _hasRepeated;
    private readonly bool _repeatsFirst;

    private Signature(Parameter[] parameters, JsonataVersion version)
    {
        _parameters = parameters;
        _repeatsFirst = version == JsonataVersion.V2_0_6;
        _hasRepeated = Array.Exists(parameters, parameter => parameter.IsRepeated);
    }

    public int ParameterCount => _parameters.Length;

    /// <param name="text">The signature.</param>
    /// <param name="position">Where it stands in the expression.</param>
    /// <param name="version">In 2.0.6 a repeated parameter is given its first argument as often as it matches.</param>
    public static Signature Parse(string text, int position, JsonataVersion version = JsonataVersion.V2_2) =>
        new([.. SignatureReader.Read(text, position)], version);

    /// <summary>The arguments, at least one for each parameter: single values made arrays, the context where it stands in.</summary>
    public object?[] Validate(object?[] arguments, object? context)
    {
        if (arguments.Length == _parameters.Length && !_hasRepeated && FitsOneToOne(arguments))
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                if (_parameters[i].IsArray)
                {
                    arguments[i] = AsArray(_parameters[i], arguments[i], i, 1);
                }
            }

            return arguments;
        }

        return SignatureMatch.Find(_parameters, arguments) is { } counts ? Assign(arguments, counts, context) : throw Mismatch(arguments);
    }

    private bool FitsOneToOne(object?[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if ((_parameters[i].Accepts & TypeOf.Value(arguments[i])) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private object?[] Assign(object?[] arguments, int[] counts, object? context)
    {
        var assigned = new List<object?>(Math.Max(arguments.Length, _parameters.Length));
        var at = 0;
        for (var i = 0; i < _parameters.Length; i++)
        {
            var parameter = _parameters[i];
            if (counts[i] == 0)
            {
                // As in the reference, an optional parameter that does not match is still given the argument at its place.
                assigned.Add(parameter.DefaultsToContext ? ContextFor(parameter, context, at) : At(arguments, at++));
            }

            var first = at;
            for (var n = 0; n < counts[i]; n++, at++)
            {
                assigned.Add(parameter.IsArray ? AsArray(parameter, At(arguments, at), at, counts[i]) : At(arguments, _repeatsFirst ? first : at));
            }
        }

        return [.. assigned];
    }

    private static object? At(object?[] arguments, int at) => at < arguments.Length ? arguments[at] : null;

    private static object? ContextFor(Parameter parameter, object? context, int at)
    {
        var value = context is ItemList { IsOuter: true } outer ? outer.Span[0] : context;
        return (parameter.Accepts & TypeOf.Value(value)) != 0 ? value : throw Fault.Of("T0411", value: context, index: at + 1);
    }

    private static object? AsArray(Parameter parameter, object? argument, int at, int count)
    {
        if (argument is null)
        {
            return null;
        }

        if (Items.IsArray(argument))
        {
            return parameter.ElementType is null || HasElements(Items.Of(argument), parameter.ElementType)
                ? argument
                : throw NotAnArrayOf(parameter, argument, at);
        }

        var fits = parameter.ElementType is null
            || (count == 1 && parameter.ElementType.Length == 1 && TypeOf.Symbol(parameter.ElementType[0]) == TypeOf.Value(argument));
        return fits ? ItemList.Of(argument, ItemFlags.None) : throw NotAnArrayOf(parameter, argument, at);
    }

    private static bool HasElements(ReadOnlySpan<object?> items, string elementType)
    {
        var expected = TypeOf.Symbol(elementType[0]);
        foreach (var item in items)
        {
            if (TypeOf.Value(item) != expected)
            {
                return false;
            }
        }

        return true;
    }

    private static JsonataException NotAnArrayOf(Parameter parameter, object argument, int at)
    {
        var elements = parameter.ElementType![0] switch
        {
            'a' => "arrays",
            'b' => "booleans",
            'f' => "functions",
            'n' => "numbers",
            'o' => "objects",
            's' => "strings",
            _ => parameter.ElementType,
        };
        return Fault.Of("T0412", value: argument, index: at + 1, text: elements);
    }

    private JsonataException Mismatch(object?[] arguments)
    {
        // The longest run of parameters that takes a start of the arguments tells which argument is the first that does not fit.
        var fitting = 0;
        for (var i = 1; i <= _parameters.Length; i++)
        {
            var taken = SignatureMatch.Longest(_parameters.AsSpan(0, i), arguments);
            if (taken < 0)
            {
                break;
            }

            fitting = taken;
        }

        return Fault.Of("T0410", value: fitting < arguments.Length ? arguments[fitting] : null, index: fitting + 1);
    }
}
