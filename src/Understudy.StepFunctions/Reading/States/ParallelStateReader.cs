using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads a Parallel.</summary>
internal static class ParallelStateReader
{
    private const string NeedsBranches = "Branches is an array of workflows, each an object with StartAt and States.";

    public static ParallelState Read(FieldReader fields, CommonFields common, WorkflowScope scope) => new()
    {
        Name = common.Name,
        Comment = common.Comment,
        Next = common.Next,
        InputPath = common.InputPath,
        DiscardsInput = common.DiscardsInput,
        OutputPath = common.OutputPath,
        DiscardsOutput = common.DiscardsOutput,
        Assign = common.Assign,
        Branches = ReadBranches(fields),
        Parameters = fields.Template("Parameters"),
        ResultSelector = fields.Template("ResultSelector", mustBeObject: true),
        ResultPath = fields.ResultPath(),
        Retry = RetrierReader.ReadAll(fields),
        Catch = CatcherReader.ReadAll(fields, scope, QueryLanguage.JsonPath),
    };

    public static IReadOnlyList<Workflow> ReadBranches(FieldReader fields)
    {
        var workflows = new List<Workflow>();
        fields.Required("Branches", NeedsBranches);
        foreach (var source in fields.Elements("Branches", mayBeEmpty: false, NeedsBranches) ?? [])
        {
            var branch = fields.Session.FieldsOf(source, "a branch");
            if (!branch.IsObject(NeedsBranches))
            {
                continue;
            }

            branch.Allow("Comment", "StartAt", "States");
            branch.Text("Comment", "\"what it does\"");
            if (WorkflowReader.Read(branch) is { } workflow)
            {
                workflows.Add(workflow);
            }
        }

        return workflows;
    }
}
