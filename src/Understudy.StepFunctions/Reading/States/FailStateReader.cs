using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads a Fail.</summary>
internal static class FailStateReader
{
    public static FailState Read(FieldReader fields, CommonFields common)
    {
        fields.AtMostOne("Error", "ErrorPath");
        fields.AtMostOne("Cause", "CausePath");
        return new FailState
        {
            Name = common.Name,
            Comment = common.Comment,
            Error = fields.Text("Error", "\"Order.Rejected\""),
            ErrorPath = fields.Expression("ErrorPath"),
            Cause = fields.Text("Cause", "\"The order was rejected.\""),
            CausePath = fields.Expression("CausePath"),
        };
    }
}
