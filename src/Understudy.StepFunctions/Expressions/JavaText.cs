using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions;

/// <summary>Values as Java's <c>toString</c> prints maps and lists: <c>{a=1, b=[x, y]}</c>. States.Format and Jayway's messages show it.</summary>
internal static class JavaText
{
    public static string Of(JsonData value)
    {
        if (value is StringData text)
        {
            return text.Value;
        }

        if (value is not (ObjectData or ArrayData))
        {
            return value.ToString();
        }

        var builder = new StringBuilder();
        Append(builder, value);
        return builder.ToString();
    }

    public static void Append(StringBuilder builder, JsonData value)
    {
        switch (value)
        {
            case StringData text:
                builder.Append(text.Value);
                break;
            case ArrayData array:
                AppendArray(builder, array);
                break;
            case ObjectData data:
                AppendObject(builder, data);
                break;
            default:
                builder.Append(value.ToString());
                break;
        }
    }

    private static void AppendArray(StringBuilder builder, ArrayData array)
    {
        builder.Append('[');
        for (var i = 0; i < array.Count; i++)
        {
            builder.Append(i == 0 ? "" : ", ");
            Append(builder, array.Items[i]);
        }

        builder.Append(']');
    }

    private static void AppendObject(StringBuilder builder, ObjectData data)
    {
        builder.Append('{');
        for (var i = 0; i < data.Count; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(data.Names[i]).Append('=');
            Append(builder, data.Values[i]);
        }

        builder.Append('}');
    }
}
