using System.Diagnostics;
using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.History;

/// <summary>Makes the events that users see of those that the executor wrote.</summary>
internal sealed class EventReader(ExecutionRun run)
{
    public HistoryEvent Read(int id, in LoggedEvent logged)
    {
        var plain = new HistoryEvent
        {
            Id = id,
            PreviousEventId = logged.PreviousEventId,
            Timestamp = new DateTimeOffset(logged.UtcTicks, TimeSpan.Zero),
            Type = logged.Type,
        };
        var output = logged.Payload as JsonData;
        var failure = logged.Payload as Failure;
        switch (logged.Type)
        {
            case HistoryEventType.ExecutionStarted:
                return plain with { Input = output, RoleArn = run.RoleArn };
            case HistoryEventType.ExecutionSucceeded:
            case HistoryEventType.LambdaFunctionSucceeded:
            case HistoryEventType.ActivitySucceeded:
                return plain with { Output = output };
            case HistoryEventType.MapRunFailed:
            case HistoryEventType.ExecutionFailed:
            case HistoryEventType.ExecutionTimedOut:
            case HistoryEventType.ExecutionAborted:
            case HistoryEventType.LambdaFunctionFailed:
            case HistoryEventType.LambdaFunctionTimedOut:
            case HistoryEventType.ActivityFailed:
            case HistoryEventType.ActivityTimedOut:
                return plain with { Error = failure!.Error, Cause = failure.Cause };
            case HistoryEventType.LambdaFunctionStarted:
                return plain;
            case HistoryEventType.ActivityStarted:
                return plain with { WorkerName = logged.Payload as string };
            case HistoryEventType.ExecutionRedriven:
                return plain with { RedriveCount = logged.Index };
            case HistoryEventType.EvaluationFailed:
                return plain with { Error = failure!.Error, Cause = failure.Cause, Location = failure.Location, StateName = ((State)logged.Subject!).Name };
            case HistoryEventType.MapRunRedriven:
                return plain with { MapRunArn = (string)logged.Payload!, RedriveCount = logged.Index };
            case HistoryEventType.MapRunStarted:
                return plain with { MapRunArn = (string)logged.Payload! };
            case HistoryEventType.MapStateStarted:
                return plain with { Length = logged.Index };
            case HistoryEventType.LambdaFunctionScheduled:
            case HistoryEventType.ActivityScheduled:
                return Scheduled(plain, logged.Payload!) with { Resource = ResourceOf(logged).Arn, Input = SentBy(logged) };
            case HistoryEventType.TaskScheduled:
                return Scheduled(OfService(plain, logged), logged.Payload!) with { Region = run.Options.Region, Parameters = SentBy(logged) };
            case HistoryEventType.TaskStarted:
                return OfService(plain, logged);
            case HistoryEventType.TaskSubmitted:
            case HistoryEventType.TaskSucceeded:
                return OfService(plain, logged) with { Output = output };
            case HistoryEventType.TaskFailed:
            case HistoryEventType.TaskSubmitFailed:
            case HistoryEventType.TaskTimedOut:
                return OfService(plain, logged) with { Error = failure!.Error, Cause = failure.Cause };
            case HistoryEventType.MapIterationStarted:
            case HistoryEventType.MapIterationSucceeded:
            case HistoryEventType.MapIterationFailed:
            case HistoryEventType.MapIterationAborted:
                return plain with { StateName = ((State)logged.Subject!).Name, Index = logged.Index };
            default:
                return logged.Subject is not State state ? plain
                    : logged.Payload is ExitTerms exit ? OfState(plain, state, exit.Output) with { AssignedVariables = exit.Assigned }
                    : OfState(plain, state, output);
        }
    }

    private static HistoryEvent OfState(HistoryEvent plain, State state, JsonData? payload) =>
        plain.Type == StateEvents.Entered(state.Type)
            ? plain with { StateName = state.Name, Input = payload }
            : plain with { StateName = state.Name, Output = payload };

    private static HistoryEvent Scheduled(HistoryEvent plain, object payload) => payload is TaskTerms terms
        ? plain with
        {
            TimeoutInSeconds = (long?)terms.Timeout?.TotalSeconds,
            HeartbeatInSeconds = (long?)terms.Heartbeat?.TotalSeconds,
            CredentialsRoleArn = terms.CredentialsRoleArn,
        }
        : plain;

    private static HistoryEvent OfService(HistoryEvent plain, in LoggedEvent logged)
    {
        var resource = ResourceOf(logged);
        return plain with { ResourceType = resource.Service, Resource = resource.ActionWithPattern };
    }

    private static TaskResource ResourceOf(in LoggedEvent logged) => ((TaskState)logged.Subject!).Resource;

    private static JsonData SentBy(in LoggedEvent logged) => logged.Payload switch
    {
        JsonData payload => payload,
        TaskTerms terms => terms.Payload,
        _ => throw new UnreachableException(),
    };
}
