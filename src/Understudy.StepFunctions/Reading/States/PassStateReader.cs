using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads a Pass.</summary>
internal static class PassStateReader
{
    public static PassState Read(FieldReader fields, CommonFields common) => new()
    {
        Name = common.Name,
        Comment = common.Comment,
        Next = common.Next,
        InputPath = common.InputPath,
        DiscardsInput = common.DiscardsInput,
        OutputPath = common.OutputPath,
        DiscardsOutput = common.DiscardsOutput,
        Assign = common.Assign,
        Result = fields.Source.Find("Result")?.ToData(),
        Parameters = fields.Template("Parameters"),
        ResultPath = fields.ResultPath(),
    };
}
