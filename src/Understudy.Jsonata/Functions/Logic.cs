using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Functions;

/// <summary>Functions about truth, presence and type, and those that raise errors.</summary>
internal static class Logic
{
    public static object? Boolean(Run run, object?[] arguments) => arguments[0] is { } value ? JsonData.Of(Truth.Of(run, value)) : null;

    public static object? Not(Run run, object?[] arguments) => arguments[0] is { } value ? JsonData.Of(!Truth.Of(run, value)) : null;

    public static object? Exists(Run run, object?[] arguments) => JsonData.Of(arguments[0] is not null);

    public static object? Type(Run run, object?[] arguments) => arguments[0] switch
    {
        null => null,
        NullData => JsonData.Of("null"),
        NumberData => JsonData.Of("number"),
        StringData => JsonData.Of("string"),
        BooleanData => JsonData.Of("boolean"),
        ArrayData or ItemList => JsonData.Of("array"),
        FunctionValue => JsonData.Of("function"),
        _ => JsonData.Of("object"),
    };

    public static object? Error(Run run, object?[] arguments) =>
        throw Fault.Of("D3137", text: MessageOr(arguments[0], "$error() function evaluated"));

    public static object? Assert(Run run, object?[] arguments) => Truth.Of(run, arguments[0])
        ? null
        : throw Fault.Of("D3141", text: MessageOr(arguments[1], "$assert() statement failed"));

    private static string MessageOr(object? message, string otherwise) => message is StringData { Value.Length: > 0 } text ? text.Value : otherwise;
}
