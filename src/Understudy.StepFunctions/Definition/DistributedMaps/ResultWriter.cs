using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition.DistributedMaps;

/// <summary><c>ResultWriter</c>: how results are put together, and where to in Amazon S3.</summary>
internal sealed class ResultWriter
{
    /// <summary>Whether it has a <c>Resource</c>; else it only forms the state's result.</summary>
    public required bool WritesObjects { get; init; }

    public PayloadTemplate? Parameters { get; init; }

    public JsonataTemplate? Arguments { get; init; }

    /// <summary><c>WriterConfig.Transformation</c>.</summary>
    public ResultTransformation Transformation { get; init; }

    /// <summary>Whether <c>WriterConfig.OutputType</c> is <c>JSONL</c>.</summary>
    public bool WritesLines { get; init; }
}
