using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>One call of an intrinsic function: its evaluated arguments, and how it fails.</summary>
internal readonly struct CallFrame(IntrinsicCall call, JsonData[] arguments, IEvaluationContext context)
{
    /// <summary>The arguments; a function may keep the array.</summary>
    public JsonData[] Arguments { get; } = arguments;

    public IEvaluationContext Context { get; } = context;

    /// <summary>The failure of this call, with a reason that is a sentence without full stop.</summary>
    public StateFailureException Fail(string reason) =>
        StateFailureException.Intrinsic($"The function '{call.Text}' had the following error: {reason}");

    /// <summary>Whether the author wrote the argument into the call itself.</summary>
    public bool IsLiteral(int index) => call.IsLiteral(index);

    public string String(int index) => Arguments[index] is StringData text ? text.Value : throw Unexpected(index, "a string");

    public ArrayData Array(int index) => Arguments[index] as ArrayData ?? throw Unexpected(index, "an array");

    public ObjectData Object(int index) => Arguments[index] as ObjectData ?? throw Unexpected(index, "an object");

    /// <summary>A string of at most so many characters.</summary>
    public string String(int index, int longest)
    {
        var text = String(index);
        return text.Length <= longest
            ? text
            : throw Fail(string.Create(CultureInfo.InvariantCulture, $"The argument {index + 1} has {text.Length} characters; at most {longest} are allowed"));
    }

    /// <summary>A number rounded to the nearest integer, halves up, as Java's <c>Math.round</c> does.</summary>
    public long Integer(int index, long smallest = long.MinValue, long largest = long.MaxValue)
    {
        if (Arguments[index] is not NumberData number)
        {
            throw Unexpected(index, "a number");
        }

        if (!number.TryGetInt64(out var integer))
        {
            var below = Math.Floor(number.Value);
            var rounded = number.Value - below >= 0.5 ? below + 1 : below;
            integer = Math.Abs(rounded) < 9.2e18 ? (long)rounded : throw Unexpected(index, "a number of 64 bits");
        }

        return integer >= smallest && integer <= largest
            ? integer
            : throw Unexpected(index, string.Create(CultureInfo.InvariantCulture, $"a number from {smallest} to {largest}"));
    }

    /// <summary>Makes sure that an argument can be made into text.</summary>
    public JsonData Printable(int index)
    {
        var value = Arguments[index];
        return JavaText.CanPrint(value)
            ? value
            : throw Fail($"The argument {index + 1} is too large to be made into a string");
    }

    private StateFailureException Unexpected(int index, string wanted) =>
        Fail($"The argument {index + 1} must be {wanted}, but is {Describe(Arguments[index])}");

    private static string Describe(JsonData value)
    {
        const int longest = 100;
        return value.Utf8Length <= longest ? value.ToString() : value.Kind switch
        {
            JsonDataKind.Array => "an array",
            JsonDataKind.Object => "an object",
            JsonDataKind.String => "a long string",
            _ => "a long number",
        };
    }
}
