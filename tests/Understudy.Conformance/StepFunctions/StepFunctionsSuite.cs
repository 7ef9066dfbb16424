using Understudy.Conformance.Cases;
using Understudy.Conformance.Suites;

namespace Understudy.Conformance.StepFunctions;

/// <summary>State machines, what their tasks gave, and what Step Functions did with them.</summary>
internal sealed class StepFunctionsSuite : ISuite
{
    public string Name => "stepfunctions";

    public IEnumerable<ConformanceCase> Load(string folder) => Directory
        .EnumerateDirectories(folder)
        .SelectMany(group => Directory.EnumerateFiles(group, "*.json", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal)
        .Select(file => CaseOf(RecordedCase.Read(file)));

    private static ConformanceCase CaseOf(RecordedCase recorded) => recorded.Kind switch
    {
        "execution" => new ExecutionCase(recorded),
        "mock-config-file" => new MockConfigCase(recorded),
        "validate" => new ValidationCase(recorded),
        "test-state" => new TestStateCase(recorded),
        _ => new OtherKindCase(recorded),
    };
}
