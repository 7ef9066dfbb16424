using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Hosting;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Nesting;

/// <summary>Tasks that start executions of registered machines.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html">Start a new state machine</see>.</remarks>
internal sealed class NestedExecutions(ExecutionRun run)
{
    private readonly StateMachines _machines = run.Group.Machines!;

    public static bool IsOne(TaskResource resource) => resource is { Service: "states", Action: "startExecution" }
        or { Service: "aws-sdk:sfn", Action: "startExecution" or "startSyncExecution" or "sendTaskSuccess" or "sendTaskFailure" or "sendTaskHeartbeat" };

    public TaskOutcome Answer(TaskAttempt attempt) => attempt.State.Resource.Action switch
    {
        "startExecution" => Start(attempt),
        "startSyncExecution" => StartSync(attempt),
        _ => TokenTasks.Send(run.Group, attempt),
    };

    private TaskOutcome Start(TaskAttempt attempt)
    {
        var pattern = attempt.State.Resource.Pattern;
        var isAwaited = pattern is IntegrationPattern.Sync or IntegrationPattern.Sync2;
        if (Find(attempt, out var request, isAwaited) is { } refusal)
        {
            return refusal;
        }

        if (isAwaited && request!.Machine.Machine.Type == StateMachineType.Express)
        {
            return ServiceErrors.Of(
                attempt, "StateMachineTypeNotSupported", $"This operation is not supported by this type of state machine: '{request.Machine.Name}'");
        }

        if (TryStart(attempt, request!, out var child) is { } failure)
        {
            return failure;
        }

        var accepted = StartAnswer.Of(attempt, child!);
        return pattern switch
        {
            IntegrationPattern.RequestResponse => TaskOutcome.Succeeded(accepted),
            IntegrationPattern.WaitForTaskToken => TaskOutcome.Waiting(accepted),
            _ => Await(attempt, child!, ended => ExecutionDescription.Outcome(ended, parsed: pattern == IntegrationPattern.Sync2))
                .WithSubmitted(accepted),
        };
    }

    private TaskOutcome StartSync(TaskAttempt attempt)
    {
        if (Find(attempt, out var request, isAwaited: true) is { } refusal)
        {
            return refusal;
        }

        if (request!.Machine.Machine.Type == StateMachineType.Standard)
        {
            return ServiceErrors.Of(
                attempt, "StateMachineTypeNotSupported", $"This operation is not supported by this type of state machine: '{request.Machine.Name}'");
        }

        return TryStart(attempt, request, out var child) ?? Await(attempt, child!, ended => TaskOutcome.Succeeded(SyncAnswer.Of(ended)));
    }

    /// <summary>The task goes on when the child has ended.</summary>
    private TaskOutcome Await(TaskAttempt attempt, ExecutionRun child, Func<ExecutionRun, TaskOutcome> outcome)
    {
        attempt.Child = child;
        child.WhenEnded(ended =>
        {
            var end = outcome(ended);
            run.TakeEndOfChild(attempt, attempt.Outcome?.Submitted is { } submitted ? end.WithSubmitted(submitted) : end);
        });
        return TaskOutcome.Never();
    }

    private TaskOutcome? Find(TaskAttempt attempt, out RunRequest? request, bool isAwaited)
    {
        request = null;
        var parameters = attempt.Call.Input;
        if (Text(parameters, "StateMachineArn") is not { } reference)
        {
            return ServiceErrors.Missing(attempt, "StateMachineArn");
        }

        if (_machines.Find(reference) is not { } machine)
        {
            return ServiceErrors.Of(attempt, "StateMachineDoesNotExist", $"State Machine Does Not Exist: '{reference}'");
        }

        if (ChildInput.Read(parameters) is not { } input)
        {
            return ServiceErrors.Of(
                attempt, "InvalidExecutionInput", $"Invalid State Machine Execution Input: '{Text(parameters, "Input")}'");
        }

        var name = Text(parameters, "Name");
        if (name is not null && !OptionRules.IsName(name))
        {
            return ServiceErrors.Of(attempt, "InvalidName", $"Invalid Name: '{name}'");
        }

        request = new RunRequest(machine, input, name, run.Options with { Clock = run.Clock }, new RunOrigin { Group = run.Group, Depth = DepthOf(attempt, isAwaited) })
        {
            Arn = MachineArn.Parse(reference),
            Tasks = run.Tasks,
            IsLive = run.IsLive,
        };
        return null;
    }

    private TaskOutcome? TryStart(TaskAttempt attempt, RunRequest request, out ExecutionRun? child)
    {
        child = null;
        try
        {
            child = run.Group.Start(request);
        }
        catch (ExecutionRefusedException e)
        {
            return ServiceErrors.Of(attempt, e.Code, $"Execution Already Exists: '{e.Subject}'");
        }
        catch (InvalidExecutionInputException)
        {
            return ServiceErrors.Of(attempt, "InvalidExecutionInput", "Invalid State Machine Execution Input: the input is too large");
        }

        run.NoteChild(child);
        return null;
    }

    private int DepthOf(TaskAttempt attempt, bool isAwaited)
    {
        // An execution that starts the next one and ends is no nest, unless no time passes: then it never comes to an end.
        var depth = isAwaited || run.Clock.GetUtcNow() == run.StartTime ? run.Depth + 1 : 1;
        return depth > run.Options.Limits.NestingDepth ? throw new ExecutionNestingException(run.Name, attempt.State.Name, depth - 1) : depth;
    }

    private static string? Text(JsonData parameters, string member) =>
        parameters.TryGet(member, out var value) && value is StringData text ? text.Value : null;
}
