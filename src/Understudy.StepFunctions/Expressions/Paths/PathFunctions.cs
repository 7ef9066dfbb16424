using System.Globalization;
using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>Computes path functions as Jayway does: numbers as Java doubles, and its own idea of what is an error.</summary>
internal static class PathFunctions
{
    public static readonly IReadOnlyDictionary<string, PathFunction> ByName = new Dictionary<string, PathFunction>(StringComparer.Ordinal)
    {
        ["min"] = PathFunction.Min,
        ["max"] = PathFunction.Max,
        ["avg"] = PathFunction.Avg,
        ["sum"] = PathFunction.Sum,
        ["stddev"] = PathFunction.StdDev,
        ["length"] = PathFunction.Length,
        ["size"] = PathFunction.Length,
        ["keys"] = PathFunction.Keys,
        ["first"] = PathFunction.First,
        ["last"] = PathFunction.Last,
        ["index"] = PathFunction.Index,
        ["append"] = PathFunction.Append,
        ["concat"] = PathFunction.Concat,
    };

    /// <summary>The result; null when the walk has failed.</summary>
    public static JsonData? Invoke(PathFunction function, JsonData node, IReadOnlyList<FunctionArgument> arguments, PathWalk walk)
    {
        switch (function)
        {
            case PathFunction.Length:
                return Length(node, arguments, walk);
            case PathFunction.Keys:
                return Keys(node);
            case PathFunction.First:
                return Element(node, 0, walk);
            case PathFunction.Last:
                return Element(node, -1, walk);
            case PathFunction.Index:
                return Gather(null, arguments, walk) is not { } numbers ? null
                    : numbers.Count > 0 ? Element(node, (int)numbers[0], walk)
                    : Fail(walk, "Index 0 out of bounds for length 0");
            case PathFunction.Append:
                return Append(node, arguments, walk);
            case PathFunction.Concat:
                return Concat(node, arguments, walk);
            default:
                return Gather(node, arguments, walk) is not { } values ? null
                    : values.Count > 0 ? Aggregate(function, values, walk)
                    : Fail(walk, "Aggregation function attempted to calculate value using empty array");
        }
    }

    private static JsonData? Fail(PathWalk walk, string message)
    {
        walk.Fail(PathFailure.Broken, message);
        return null;
    }

    private static JsonData? Aggregate(PathFunction function, List<double> values, PathWalk walk)
    {
        var result = function switch
        {
            PathFunction.Min => values.Min(),
            PathFunction.Max => values.Max(),
            PathFunction.Sum => values.Sum(),
            PathFunction.Avg => values.Sum() / values.Count,
            _ => StandardDeviation(values),
        };
        return double.IsFinite(result) ? JsonData.Number(JavaText.Of(result)) : Fail(walk, $"The function gives {JavaText.Of(result)}, which is no JSON number");
    }

    private static double StandardDeviation(List<double> values)
    {
        double sum = 0;
        double squares = 0;
        foreach (var value in values)
        {
            sum += value;
            squares += value * value;
        }

        double count = values.Count;
        return Math.Sqrt((squares / count) - (sum * sum / count / count));
    }

    /// <summary>All numbers of an array and of the arguments; null when the walk has failed.</summary>
    private static List<double>? Gather(JsonData? node, IReadOnlyList<FunctionArgument> arguments, PathWalk walk)
    {
        var numbers = new List<double>();
        Take(node as ArrayData);
        foreach (var argument in arguments)
        {
            if (argument.Evaluate(walk.Scope.Root, walk) is not { } value)
            {
                return null;
            }

            Take(value);
        }

        return numbers;

        void Take(JsonData? value)
        {
            foreach (var item in value is ArrayData array ? array.Items : value is null ? [] : new ReadOnlySpan<JsonData>(in value))
            {
                if (item is NumberData number)
                {
                    numbers.Add(number.Value);
                }
            }
        }
    }

    private static JsonData? Length(JsonData node, IReadOnlyList<FunctionArgument> arguments, PathWalk walk)
    {
        if (arguments.Count > 0 && arguments[0].IsPath)
        {
            if (arguments[0].Evaluate(node, walk) is not { } inner)
            {
                return null;
            }

            node = inner is ArrayData ? inner : node;
        }

        return node is ArrayData or ObjectData ? JsonData.Of(node.Count) : JsonData.Null;
    }

    private static JsonData Keys(JsonData node)
    {
        if (node is not ObjectData data)
        {
            return JsonData.Null;
        }

        var names = new JsonData[data.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = data.Names[i];
        }

        return JsonData.ArrayOwning(names);
    }

    private static JsonData? Element(JsonData node, int index, PathWalk walk)
    {
        if (node is not ArrayData array)
        {
            return Fail(walk, "Aggregation function attempted to calculate value using empty array");
        }

        if (index >= 0)
        {
            return index < array.Count ? array[index] : Fail(walk, string.Create(CultureInfo.InvariantCulture, $"Index {index} out of bounds for length {array.Count}"));
        }

        // Jayway compares with `> 0`, so that last() of a single element fails.
        var position = array.Count + index;
        return position > 0 ? array[position] : Fail(walk, string.Create(CultureInfo.InvariantCulture, $"Target index:{index} larger than object count:{array.Count}"));
    }

    private static JsonData? Append(JsonData node, IReadOnlyList<FunctionArgument> arguments, PathWalk walk)
    {
        foreach (var argument in arguments)
        {
            if (argument.Evaluate(walk.Scope.Root, walk) is not { } value)
            {
                return null;
            }

            node = node is ArrayData array ? array.Add(value) : node;
        }

        return node;
    }

    private static JsonData? Concat(JsonData node, IReadOnlyList<FunctionArgument> arguments, PathWalk walk)
    {
        var text = new StringBuilder();
        foreach (var item in node is ArrayData array ? array.Items : [])
        {
            text.Append((item as StringData)?.Value);
        }

        foreach (var argument in arguments)
        {
            switch (argument.Evaluate(walk.Scope.Root, walk))
            {
                case null:
                    return null;
                case StringData single:
                    text.Append(single.Value);
                    break;
                case ArrayData several:
                    foreach (var item in several.Items)
                    {
                        text.Append(item.IsNull ? "" : JavaText.Of(item));
                    }

                    break;
            }
        }

        return text.ToString();
    }
}
