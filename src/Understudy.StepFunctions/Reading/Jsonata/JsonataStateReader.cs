using System.Diagnostics;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.States;

namespace Understudy.StepFunctions.Reading.Jsonata;

/// <summary>Reads a JSONata state, of whatever type.</summary>
internal static class JsonataStateReader
{
    private const long LongestSeconds = 99_999_999;

    public static State? Read(StateType type, FieldReader fields, CommonFields common, WorkflowScope scope) => type switch
    {
        StateType.Task => JsonataTaskReader.Read(fields, common, scope),
        StateType.Pass => new PassState { Name = common.Name, Comment = common.Comment, Next = common.Next, Jsonata = fields.JsonataFields(StatesMembers.Plain) },
        StateType.Choice => JsonataChoiceReader.Read(fields, common, scope),
        StateType.Wait => ReadWait(fields, common),
        StateType.Succeed => new SucceedState { Name = common.Name, Comment = common.Comment, Jsonata = fields.JsonataFields(StatesMembers.Plain) },
        StateType.Fail => ReadFail(fields, common),
        StateType.Parallel => ReadParallel(fields, common, scope),
        StateType.Map => JsonataMapReader.Read(fields, common, scope),
        _ => throw new UnreachableException(),
    };

    private static WaitState ReadWait(FieldReader fields, CommonFields common)
    {
        if (!fields.Has("Seconds") && !fields.Has("Timestamp"))
        {
            fields.Session.Faults.AtName(fields.Source, "does not say how long it waits.", "Give it one of Seconds or Timestamp.", SchemaFindings.OneNeeded(fields.Source, ["Seconds", "Timestamp"]));
        }

        fields.AtMostOne("Seconds", "Timestamp");
        return new WaitState
        {
            Name = common.Name,
            Comment = common.Comment,
            Next = common.Next,
            Jsonata = fields.JsonataFields(StatesMembers.Plain),
            SecondsExpression = fields.JsonataExpression("Seconds"),
            Seconds = fields.IsJsonataExpression("Seconds") ? null : fields.Integer("Seconds", 0, LongestSeconds, "A number that comes with the input goes by an expression."),
            TimestampExpression = fields.JsonataExpression("Timestamp"),
            Timestamp = fields.IsJsonataExpression("Timestamp") ? null : fields.Timestamp("Timestamp"),
        };
    }

    private static FailState ReadFail(FieldReader fields, CommonFields common) => new()
    {
        Name = common.Name,
        Comment = common.Comment,
        Jsonata = new JsonataFields(),
        ErrorExpression = fields.JsonataExpression("Error"),
        Error = fields.IsJsonataExpression("Error") ? null : fields.Text("Error", "\"Order.Rejected\""),
        CauseExpression = fields.JsonataExpression("Cause"),
        Cause = fields.IsJsonataExpression("Cause") ? null : fields.Text("Cause", "\"The order was rejected.\""),
    };

    private static ParallelState ReadParallel(FieldReader fields, CommonFields common, WorkflowScope scope) => new()
    {
        Name = common.Name,
        Comment = common.Comment,
        Next = common.Next,
        Branches = ParallelStateReader.ReadBranches(fields),
        Arguments = fields.JsonataTemplate("Arguments"),
        Jsonata = fields.JsonataFields(StatesMembers.Result),
        Retry = RetrierReader.ReadAll(fields),
        Catch = CatcherReader.ReadAll(fields, scope, QueryLanguage.Jsonata),
    };
}
