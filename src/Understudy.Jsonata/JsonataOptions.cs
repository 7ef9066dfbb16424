namespace Understudy.Jsonata;

/// <summary>The clock, the randomness and the limits of an evaluation.</summary>
/// <remarks>Immutable but for <see cref="Random"/>, which an evaluation draws from; give each parallel evaluation its own.</remarks>
public sealed record JsonataOptions
{
    /// <summary>The default of <see cref="Clock"/>: <c>2000-01-01T00:00:00Z</c>.</summary>
    public static readonly DateTimeOffset DefaultNow = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The options that an evaluation has when none are given.</summary>
    public static JsonataOptions Default { get; } = new();

    /// <summary>Where <c>$now</c>, <c>$millis</c> and the missing parts of a <c>$toMillis</c> picture come from; read once per evaluation.</summary>
    /// <value>Default null: time stands still at <see cref="DefaultNow"/>. The machine's clock is never read.</value>
    public TimeProvider? Clock { get; init; }

    /// <summary>Where <c>$random</c> and <c>$shuffle</c> draw from.</summary>
    /// <value>Default null: each evaluation starts from seed 0.</value>
    public Random? Random { get; init; }

    /// <summary>How deep evaluation may nest; a recursive function takes about three levels per call, a tail call none.</summary>
    /// <value>Levels, default 100 000. Beyond it the error is <c>U1001</c>.</value>
    public int MaxDepth { get; init; } = 100_000;

    /// <summary>How much work an evaluation may do, counted in operators evaluated, elements compared and characters matched.</summary>
    /// <value>Steps, default 20 000 000, which is a matter of a second or two. Beyond it the error is <c>U1002</c>.</value>
    public long MaxSteps { get; init; } = 20_000_000;

    /// <summary>How many items an array may have.</summary>
    /// <value>Items, default 10 000 000. Beyond it the error is <c>D2015</c>, or <c>D2014</c> for a range.</value>
    public int MaxSequenceLength { get; init; } = 10_000_000;

    /// <summary>How long a string may become.</summary>
    /// <value>UTF-16 units, default 16 777 216. Beyond it the error is <c>U1003</c>.</value>
    public int MaxStringLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>Whether an infinite number in the result, as of <c>1/0</c>, becomes the text <c>"Infinity"</c> or <c>"-Infinity"</c>, as
    /// in Step Functions.</summary>
    /// <value>Default false: the error is <c>D1001</c>, since JSON has no infinities.</value>
    public bool InfinityAsText { get; init; }
}
