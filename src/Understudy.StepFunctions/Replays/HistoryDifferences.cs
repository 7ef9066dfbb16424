namespace Understudy.StepFunctions.Replays;

/// <summary>Compares two histories: in sequence where possible, else as a bag inside of concurrent branches.</summary>
internal static class HistoryDifferences
{
    public static List<Difference> Between(
        IReadOnlyList<EventRecord> expected, IReadOnlyList<EventRecord> actual, IReadOnlySet<string> concurrent, ValueComparison comparison)
    {
        var before = comparison.Placeholders.Remember();
        var differences = SequenceComparison.Compare(expected, actual, comparison);
        if (differences.Count == 0 || !expected.Any(own => own.StartsBranches) || concurrent.Count == 0)
        {
            return differences;
        }

        // The order of branches that run at one time is chance: the service itself gives others from run to run.
        comparison.Placeholders.GoBackTo(before);
        return new BagComparison(comparison, concurrent).Compare(expected, actual);
    }
}
