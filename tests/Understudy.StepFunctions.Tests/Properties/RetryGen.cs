using System.Globalization;
using CsCheck;
using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Tests.Properties;

/// <summary>Random retriers, and the errors that a task throws before it succeeds.</summary>
internal static class RetryGen
{
    private static readonly Gen<string> Error = Gen.Char['A', 'D'].Select(letter => letter.ToString());

    private static readonly Gen<Retrier> Named = Retrier(Error.HashSet[1, 3].Select(names => names.Order(StringComparer.Ordinal).ToArray()));

    private static readonly Gen<Retrier[]> Last = Retrier(Gen.Const(new[] { ErrorNames.All })).Array[0, 1];

    public static Gen<Retrier[]> Retriers { get; } = Gen.Select(Named.Array[0, 3], Last, (named, last) => (Retrier[])[.. named, .. last]);

    public static Gen<string[]> Errors { get; } = Error.Array[0, 8];

    public static string ToJson(Retrier retrier) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"ErrorEquals":["{{string.Join("\",\"", retrier.ErrorEquals)}}"],"IntervalSeconds":{{retrier.Interval.TotalSeconds}},
         "MaxAttempts":{{retrier.MaxAttempts}},"BackoffRate":{{retrier.BackoffRate}}{{Cap(retrier)}}}
        """);

    private static string Cap(Retrier retrier) =>
        retrier.MaxDelay is { } cap ? string.Create(CultureInfo.InvariantCulture, $",\"MaxDelaySeconds\":{cap.TotalSeconds}") : "";

    private static Gen<Retrier> Retrier(Gen<string[]> names) => Gen.Select(
        names,
        Gen.Int[1, 10],
        Gen.Int[0, 4],
        Gen.Int[4, 13].Select(quarters => quarters / 4.0),
        Gen.Int[0, 30],
        (errorEquals, interval, maxAttempts, backoffRate, cap) => new Retrier
        {
            ErrorEquals = errorEquals,
            Interval = TimeSpan.FromSeconds(interval),
            MaxAttempts = maxAttempts,
            BackoffRate = backoffRate,
            MaxDelay = cap > interval ? TimeSpan.FromSeconds(cap) : null,
        });
}
