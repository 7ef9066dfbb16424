using System.Globalization;
using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>How many iterations or branches ended how; null where it is not asked.</summary>
internal sealed record PartCounts(int? Succeeded, int? Failed, int? Aborted)
{
    public static PartCounts Of(IEnumerable<StateOutcome> outcomes)
    {
        var counts = outcomes.CountBy(outcome => outcome).ToDictionary();
        return new PartCounts(
            counts.GetValueOrDefault(StateOutcome.Succeeded),
            counts.GetValueOrDefault(StateOutcome.Failed),
            counts.GetValueOrDefault(StateOutcome.Aborted));
    }

    public bool Fits(PartCounts expected) =>
        (expected.Succeeded ?? Succeeded) == Succeeded
        && (expected.Failed ?? Failed) == Failed
        && (expected.Aborted ?? Aborted) == Aborted;

    public override string ToString() => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        (int? Count, string Word)[] all = [(Succeeded, "succeeded"), (Failed, "failed"), (Aborted, "aborted")];
        return all.Where(part => part.Count is not null)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Word}"));
    }
}
