using System.Globalization;
using Understudy.Json;

namespace Understudy.StepFunctions.HttpCalls;

/// <summary>Objects as <c>application/x-www-form-urlencoded</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html#url-encode-request-body">Applying URL-encoding on request body</see>.</remarks>
internal static class UrlEncoding
{
    /// <param name="value">An object; text for anything else.</param>
    /// <param name="arrayFormat"><c>INDICES</c> (<c>a[0]=x&amp;a[1]=y</c>), <c>REPEAT</c> (<c>a=x&amp;a=y</c>), <c>COMMAS</c> (<c>a=x,y</c>) or <c>BRACKETS</c> (<c>a[]=x&amp;a[]=y</c>).</param>
    public static string Of(JsonData value, string arrayFormat) => value is ObjectData members
        ? string.Join('&', members.SelectMany(member => Pairs(member.Key, member.Value, arrayFormat)).Select(pair => $"{Escape(pair.Name)}={Escape(pair.Value)}"))
        : Escape(Text(value));

    private static IEnumerable<(string Name, string Value)> Pairs(string name, JsonData value, string format) => value switch
    {
        ObjectData members => members.SelectMany(member => Pairs($"{name}[{member.Key}]", member.Value, format)),
        ArrayData items when format == "COMMAS" => [(name, string.Join(',', items.Select(Text)))],
        ArrayData items => items.SelectMany((item, index) => Pairs(NameOf(name, index, format), item, format)),
        _ => [(name, Text(value))],
    };

    private static string NameOf(string name, int index, string format) => format switch
    {
        "REPEAT" => name,
        "BRACKETS" => $"{name}[]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"),
    };

    private static string Text(JsonData value) => value is StringData text ? text.Value : value.IsNull ? "" : value.ToString();

    // As forms are written: a blank is a plus, and commas stay.
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal);
}
