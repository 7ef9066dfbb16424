using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads a Wait.</summary>
internal static class WaitStateReader
{
    private const long LongestSeconds = 99_999_999;
    private static readonly string[] Deadlines = ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"];

    public static WaitState Read(FieldReader fields, CommonFields common)
    {
        if (!Deadlines.Any(fields.Has))
        {
            fields.Session.Faults.AtName(fields.Source, "does not say how long it waits.", $"Give it one of {Words.List(Deadlines, "or")}.", SchemaFindings.OneNeeded(fields.Source, Deadlines));
        }

        fields.AtMostOne(Deadlines);
        return new WaitState
        {
            Name = common.Name,
            Comment = common.Comment,
            Next = common.Next,
            InputPath = common.InputPath,
            DiscardsInput = common.DiscardsInput,
            OutputPath = common.OutputPath,
            DiscardsOutput = common.DiscardsOutput,
            Assign = common.Assign,
            Seconds = fields.Integer("Seconds", 0, LongestSeconds, "A number that comes with the input goes by SecondsPath."),
            SecondsPath = fields.ReferencePath("SecondsPath"),
            Timestamp = fields.Timestamp("Timestamp"),
            TimestampPath = fields.ReferencePath("TimestampPath"),
        };
    }
}
