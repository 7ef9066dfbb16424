namespace Understudy.RequestBenchmarks;

/// <summary>What is asked for: G1 is open, G2 needs a key of a usage plan.</summary>
internal sealed record Route(string Name, string Path, string? ApiKey)
{
    public const string Key = "benchKeyValue0123456789";

    public static readonly Route[] All = [new("G1", "orders", null), new("G2", "keyed", Key)];
}
