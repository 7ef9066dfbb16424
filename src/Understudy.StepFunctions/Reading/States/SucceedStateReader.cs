using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads a Succeed.</summary>
internal static class SucceedStateReader
{
    public static SucceedState Read(CommonFields common) => new()
    {
        Name = common.Name,
        Comment = common.Comment,
        InputPath = common.InputPath,
        DiscardsInput = common.DiscardsInput,
        OutputPath = common.OutputPath,
        DiscardsOutput = common.DiscardsOutput,
    };
}
