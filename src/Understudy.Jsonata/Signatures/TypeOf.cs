using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Functions;

namespace Understudy.Jsonata.Signatures;

/// <summary>The type of a value, as signatures tell them apart.</summary>
internal static class TypeOf
{
    public static TypeSymbols Value(object? value) => value switch
    {
        StringData => TypeSymbols.String,
        NumberData => TypeSymbols.Number,
        BooleanData => TypeSymbols.Boolean,
        ArrayData or ItemList => TypeSymbols.Array,
        ObjectData or OpenObject => TypeSymbols.Object,
        NullData => TypeSymbols.Null,
        FunctionValue => TypeSymbols.Function,
        _ => TypeSymbols.Missing,
    };

    public static TypeSymbols Symbol(char symbol) => symbol switch
    {
        's' => TypeSymbols.String,
        'n' => TypeSymbols.Number,
        'b' => TypeSymbols.Boolean,
        'l' => TypeSymbols.Null,
        'o' => TypeSymbols.Object,
        'a' => TypeSymbols.Array,
        'f' => TypeSymbols.Function,
        'j' => TypeSymbols.Json,
        'x' => TypeSymbols.Any,
        _ => TypeSymbols.None,
    };
}
