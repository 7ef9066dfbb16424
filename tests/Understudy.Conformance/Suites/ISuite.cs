using Understudy.Conformance.Cases;

namespace Understudy.Conformance.Suites;

/// <summary>A kind of recorded cases: how a folder of them is read.</summary>
internal interface ISuite
{
    /// <summary>What the command line calls it.</summary>
    string Name { get; }

    /// <summary>The cases of a folder, in a fixed order.</summary>
    IEnumerable<ConformanceCase> Load(string folder);
}
