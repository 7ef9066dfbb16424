using System.Globalization;
using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>States.Format, States.StringSplit and States.UUID.</summary>
internal static class StringFunctions
{
    private const int LongestText = 4 * 1024 * 1024;

    /// <summary>Puts the arguments in the places of <c>{}</c>; objects are printed as Java prints them (recorded from AWS).</summary>
    public static JsonData Format(CallFrame call)
    {
        var template = call.String(0);
        var hasEscapes = call.IsLiteral(0);
        var result = new StringBuilder(template.Length + 32);
        var next = 1;
        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            if (hasEscapes && c == '\\')
            {
                result.Append(template[++i]);
            }
            else if (c == '{' && i + 1 < template.Length && template[i + 1] == '}')
            {
                AppendArgument(call, next++, result);
                i++;
            }
            else
            {
                result.Append(c);
            }
        }

        return next == call.Arguments.Length ? result.ToString() : throw WrongCount(call, next - 1);
    }

    public static JsonData Split(CallFrame call)
    {
        var text = call.String(0);
        var delimiters = call.String(1);
        if (delimiters.Length == 0)
        {
            return text.Length == 0 ? JsonData.EmptyArray : JsonData.Array(text);
        }

        return JsonData.ArrayOwning(System.Array.ConvertAll(
            text.Split(delimiters.ToCharArray(), StringSplitOptions.RemoveEmptyEntries),
            piece => (JsonData)piece));
    }

    public static JsonData Uuid(CallFrame call) => call.Context.NextUuid().ToString();

    private static void AppendArgument(CallFrame call, int index, StringBuilder result)
    {
        if (index < call.Arguments.Length)
        {
            JavaText.Append(result, call.Printable(index));
        }

        if (result.Length > LongestText)
        {
            throw call.Fail($"The result is longer than {LongestText} characters");
        }
    }

    private static StateFailureException WrongCount(CallFrame call, int places) => call.Fail(string.Create(
        CultureInfo.InvariantCulture,
        $"The template has {places} place(s) '{{}}', but {call.Arguments.Length - 1} argument(s) are given for them"));
}
