using System.Globalization;
using System.Numerics;
using System.Text;
using Understudy.Json;
using Understudy.StepFunctions.Expressions;

namespace Understudy.ApiGateway.Templates.Values;

/// <summary>Values as Java's <c>toString</c> prints them; lists of the payload as JSON.</summary>
internal static class TextOf
{
    public static string Value(object? value, Budget budget)
    {
        if (value is not (JavaMap or JavaList or MapEntry))
        {
            return Scalar(value);
        }

        var builder = new StringBuilder();
        Append(builder, value, budget, asJson: false);
        return builder.ToString();
    }

    /// <summary>A value that is no map and no list.</summary>
    public static string Scalar(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool boolean => boolean ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        BigInteger number => number.ToString(CultureInfo.InvariantCulture),
        double number => JavaText.Of(number),

        // Objects such as $util print their class and address, which nobody can rely on.
        _ => "",
    };

    private static void Append(StringBuilder builder, object? value, Budget budget, bool asJson)
    {
        Budget.EnsureStack();
        var start = builder.Length;
        switch (value)
        {
            case JavaMap { IsSilent: true }:
                break;
            case JavaMap map:
                AppendMap(builder, map, budget, asJson);
                return;
            case JavaList { Kind: ListKind.Array }:
                throw new TemplateFaultException("A Java array (split gives one) prints as its address. Go through it with #foreach, or take an element as in $parts[0].");
            case JavaList list:
                AppendList(builder, list, budget, asJson || list.Kind == ListKind.Json);
                return;
            case MapEntry entry:
                Append(builder, entry.Key, budget, asJson: false);
                builder.Append('=');
                Append(builder, entry.Value, budget, asJson: false);
                return;
            case string text when asJson:
                builder.Append(JsonData.Of(text).ToString());
                break;
            default:
                builder.Append(Scalar(value));
                break;
        }

        budget.ChargeText(builder.Length - start, builder.Length);
    }

    private static void AppendMap(StringBuilder builder, JavaMap map, Budget budget, bool asJson)
    {
        budget.Charge(map.Count);
        var isFirst = true;
        builder.Append('{');
        foreach (var (key, item) in map.Entries)
        {
            builder.Append(isFirst ? "" : asJson ? "," : ", ");
            isFirst = false;
            if (asJson)
            {
                builder.Append(JsonData.Of(Scalar(key)).ToString()).Append(':');
            }
            else
            {
                Append(builder, key, budget, asJson: false);
                builder.Append('=');
            }

            AppendItem(builder, map, item, budget, asJson);
        }

        builder.Append('}');
    }

    private static void AppendList(StringBuilder builder, JavaList list, Budget budget, bool asJson)
    {
        budget.Charge(list.Count);
        builder.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            builder.Append(i == 0 ? "" : asJson ? "," : ", ");
            AppendItem(builder, list, list.Items[i], budget, asJson);
        }

        builder.Append(']');
    }

    private static void AppendItem(StringBuilder builder, object owner, object? item, Budget budget, bool asJson)
    {
        // So does Java, which does not look for longer circles either.
        if (ReferenceEquals(owner, item))
        {
            builder.Append(owner is JavaMap ? "(this Map)" : "(this Collection)");
            return;
        }

        Append(builder, item, budget, asJson);
    }
}
