using System.Collections.Frozen;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>The intrinsic functions of ASL.</summary>
internal static class IntrinsicFunctions
{
    private static readonly IntrinsicFunction[] All =
    [
        new("States.Format", 1, int.MaxValue, StringFunctions.Format),
        new("States.StringSplit", 2, 2, StringFunctions.Split),
        new("States.UUID", 0, 0, StringFunctions.Uuid),
        new("States.StringToJson", 1, 1, JsonFunctions.Parse),
        new("States.JsonToString", 1, 1, JsonFunctions.Print),
        new("States.JsonMerge", 3, 3, JsonFunctions.Merge),
        new("States.Array", 0, int.MaxValue, ArrayFunctions.Make),
        new("States.ArrayPartition", 2, 2, ArrayFunctions.Partition),
        new("States.ArrayContains", 2, 2, ArrayFunctions.Contains),
        new("States.ArrayRange", 3, 3, ArrayFunctions.Range),
        new("States.ArrayGetItem", 2, 2, ArrayFunctions.GetItem),
        new("States.ArrayLength", 1, 1, ArrayFunctions.Length),
        new("States.ArrayUnique", 1, 1, ArrayFunctions.Unique),
        new("States.Base64Encode", 1, 1, EncodingFunctions.Encode),
        new("States.Base64Decode", 1, 1, EncodingFunctions.Decode),
        new("States.Hash", 2, 2, EncodingFunctions.Hash),
        new("States.MathRandom", 2, 3, MathFunctions.Random) { NumbersFrom = 0 },
        new("States.MathAdd", 2, 2, MathFunctions.Add) { NumbersFrom = 0 },
    ];

    public static FrozenDictionary<string, IntrinsicFunction> ByName { get; } =
        All.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public static string Names { get; } = string.Join(", ", All.Select(function => function.Name));
}
