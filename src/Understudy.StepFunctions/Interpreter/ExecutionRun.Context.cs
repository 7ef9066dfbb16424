using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter;

/// <content>What the Context Object and the ARNs say of the execution; made when first asked for.</content>
internal sealed partial class ExecutionRun
{
    private string? _arn;
    private JsonData? _executionContext;
    private JsonData? _stateMachineContext;

    public string Arn => _arn ??= Machine.Type == StateMachineType.Standard
        ? $"arn:aws:states:{Options.Region}:{Options.AccountId}:execution:{MachineName}:{Name}"
        : $"arn:aws:states:{Options.Region}:{Options.AccountId}:express:{MachineName}:{Name}:{new SeededRandom(~Options.Seed).NextUuid()}";

    /// <summary>The machine's name in ARNs.</summary>
    public string MachineName => _origin?.MachineName ?? Machine.Name;

    public string MachineArn => $"arn:aws:states:{Options.Region}:{Options.AccountId}:stateMachine:{MachineName}";

    public string RoleArn => Options.RoleArn ?? $"arn:aws:iam::{Options.AccountId}:role/StepFunctionsRole";

    public JsonData ExecutionContext => _executionContext ??= MakeExecutionContext();

    public JsonData StateMachineContext => _stateMachineContext ??= JsonData.Object(
        ("Id", MachineArn), ("Name", MachineName));

    private ObjectData WithRedrive(ObjectData context)
    {
        context = context.With("RedriveCount", RedriveCount);
        return RedriveTime is { } time ? context.With("RedriveTime", Timestamps.Format(time)) : context;
    }

    private ObjectData MakeExecutionContext()
    {
        var context = JsonData.Object(
            ("Id", Arn), ("Input", Input), ("StartTime", Timestamps.Format(StartTime)), ("Name", Name), ("RoleArn", RoleArn));

        // Express executions cannot be redriven and have no such member (recorded).
        return Machine.Type == StateMachineType.Standard ? WithRedrive(context) : context;
    }
}
