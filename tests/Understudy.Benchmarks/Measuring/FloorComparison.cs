namespace Understudy.Benchmarks.Measuring;

/// <summary>Compares this program with another one, in turns, so that what else the machine does meets both.</summary>
internal sealed class FloorComparison
{
    private const int WarmRounds = 3;
    private const int ColdRounds = 7;

    private readonly Peer _ours = Peer.Self.Comparable();
    private readonly Peer _floor;

    public FloorComparison(Peer floor)
    {
        _floor = floor.Comparable();
        Console.WriteLine($"# of-floor: {WarmRounds} warm and {ColdRounds} cold rounds in turns, {Peer.Settings}");
    }

    public void Warm(WorkloadFiles files) => Print(files.Workload.Label, WarmRounds, peer => peer.RunWarm(files));

    public void Cold(WorkloadFiles files) => Print("cold-start", ColdRounds, peer => peer.RunCold(files));

    private void Print(string label, int rounds, Func<Peer, double> seconds)
    {
        try
        {
            WorkloadSuite.Print(label, Timing.Median([.. Enumerable.Range(0, rounds).Select(round => Ratio(round, seconds))]), "of-floor");
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine($"{label} n/a of-floor   ({e.Message})");
        }
    }

    // Who begins changes from round to round, so that neither always runs on the warmer machine.
    private double Ratio(int round, Func<Peer, double> seconds)
    {
        var first = round % 2 == 0 ? _ours : _floor;
        var firstSeconds = seconds(first);
        var secondSeconds = seconds(first == _floor ? _ours : _floor);
        return first == _floor ? firstSeconds / secondSeconds : secondSeconds / firstSeconds;
    }
}
