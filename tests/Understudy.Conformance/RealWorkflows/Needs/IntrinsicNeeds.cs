namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>What the arguments of an intrinsic function must be.</summary>
internal static class IntrinsicNeeds
{
    public static void Read(string call, Need value, Sources sources)
    {
        var open = call.IndexOf('(', StringComparison.Ordinal);
        var close = call.LastIndexOf(')');
        if (open < 0 || close < open)
        {
            return;
        }

        var name = call["States.".Length..open].Trim();
        var arguments = Split(call[(open + 1)..close]);
        for (var i = 0; i < arguments.Count; i++)
        {
            ExpressionNeeds.Read(arguments[i], Argument(name, i, value), sources);
        }
    }

    private static Need Argument(string function, int position, Need value)
    {
        var need = new Need();
        switch (function)
        {
            case "StringToJson":
                need.InText().Merge(value);
                break;
            case "ArrayLength" or "ArrayUnique" or "ArrayGetItem" or "ArrayContains" or "ArrayPartition" when position == 0:
                need.Item(1);
                break;
            case "MathAdd" or "MathRandom" or "ArrayRange":
                need.Suggest(1);
                break;
            case "JsonMerge" when position < 2:
                need.IsObject = true;
                break;
            case "Base64Decode":
                need.Suggest("MQ==");
                break;
        }

        return need;
    }

    /// <summary>The arguments between the commas that stand outside quotes and inner calls.</summary>
    private static List<string> Split(string arguments)
    {
        List<string> parts = [];
        var (start, depth, isQuoted) = (0, 0, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case '\\' when isQuoted:
                    i++;
                    break;
                case '\'':
                    isQuoted = !isQuoted;
                    break;
                case '(' or '[' when !isQuoted:
                    depth++;
                    break;
                case ')' or ']' when !isQuoted:
                    depth--;
                    break;
                case ',' when !isQuoted && depth == 0:
                    parts.Add(arguments[start..i]);
                    start = i + 1;
                    break;
            }
        }

        parts.Add(arguments[start..]);
        return parts;
    }
}
