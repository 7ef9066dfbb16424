using System.Collections.Frozen;
using static Understudy.StepFunctions.HistoryEventType;
using M = Understudy.StepFunctions.History.Format.EventMembers;

namespace Understudy.StepFunctions.History.Format;

/// <summary>The table of event types, their detail objects and the members of these, from which histories are read and written.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html">HistoryEvent</see>.</remarks>
internal static class EventForms
{
    private static readonly EventMember[] None = [];
    private static readonly EventMember[] Failure = [M.Error, M.Cause];
    private static readonly EventMember[] Result = [M.Output, M.OutputDetails];
    private static readonly EventMember[] Entered = [M.Name, M.Input, M.InputDetails];
    private static readonly EventMember[] Exited = [M.Name, M.Output, M.OutputDetails, M.Variables, M.VariablesDetails];
    private static readonly EventMember[] Iteration = [M.Name, M.Index];
    private static readonly EventMember[] TaskResult = [M.ResourceType, M.Resource, M.Output, M.OutputDetails];
    private static readonly EventMember[] TaskFailure = [M.ResourceType, M.Resource, M.Error, M.Cause];

    private static readonly EventForm[] All = Make();
    private static readonly FrozenDictionary<string, EventForm> ByName = All.ToFrozenDictionary(form => form.Name, StringComparer.Ordinal);

    public static EventForm Of(HistoryEventType type) => All[(int)type];

    public static EventForm? Find(string type) => ByName.GetValueOrDefault(type);

    public static IEnumerable<string> Names => All.Select(form => form.Name);

    private static EventForm[] Make() =>
    [
        With(ActivityFailed, Failure),
        With(ActivityScheduled, M.Resource, M.Input, M.InputDetails, M.Timeout, M.Heartbeat),
        With(ActivityScheduleFailed, Failure),
        With(ActivityStarted, M.WorkerName),
        With(ActivitySucceeded, Result),
        With(ActivityTimedOut, Failure),
        Entering(ChoiceStateEntered),
        Exiting(ChoiceStateExited),
        With(EvaluationFailed, M.Error, M.Cause, M.Location, M.State),
        With(ExecutionAborted, Failure),
        With(ExecutionFailed, Failure),
        With(ExecutionRedriven, M.RedriveCount),
        With(ExecutionStarted, M.Input, M.InputDetails, M.RoleArn, M.AliasArn, M.VersionArn),
        With(ExecutionSucceeded, Result),
        With(ExecutionTimedOut, Failure),
        Entering(FailStateEntered),
        With(LambdaFunctionFailed, Failure),
        With(LambdaFunctionScheduled, M.Resource, M.Input, M.InputDetails, M.Timeout, M.Credentials),
        With(LambdaFunctionScheduleFailed, Failure),
        Without(LambdaFunctionStarted),
        With(LambdaFunctionStartFailed, Failure),
        With(LambdaFunctionSucceeded, Result),
        With(LambdaFunctionTimedOut, Failure),
        With(MapIterationAborted, Iteration),
        With(MapIterationFailed, Iteration),
        With(MapIterationStarted, Iteration),
        With(MapIterationSucceeded, Iteration),
        Without(MapRunAborted),
        With(MapRunFailed, Failure),
        With(MapRunRedriven, M.MapRunArn, M.RedriveCount),
        With(MapRunStarted, M.MapRunArn),
        Without(MapRunSucceeded),
        Without(MapStateAborted),
        Entering(MapStateEntered),
        Exiting(MapStateExited),
        Without(MapStateFailed),
        With(MapStateStarted, M.Length),
        Without(MapStateSucceeded),
        Without(ParallelStateAborted),
        Entering(ParallelStateEntered),
        Exiting(ParallelStateExited),
        Without(ParallelStateFailed),
        Without(ParallelStateStarted),
        Without(ParallelStateSucceeded),
        Entering(PassStateEntered),
        Exiting(PassStateExited),
        Entering(SucceedStateEntered),
        Exiting(SucceedStateExited),
        With(TaskFailed, TaskFailure),
        With(TaskScheduled, M.ResourceType, M.Resource, M.Region, M.Parameters, M.Timeout, M.Heartbeat, M.Credentials),
        With(TaskStarted, M.ResourceType, M.Resource),
        With(TaskStartFailed, TaskFailure),
        Without(TaskStateAborted),
        Entering(TaskStateEntered),
        Exiting(TaskStateExited),
        With(TaskSubmitFailed, TaskFailure),
        With(TaskSubmitted, TaskResult),
        With(TaskSucceeded, TaskResult),
        With(TaskTimedOut, TaskFailure),
        Without(WaitStateAborted),
        Entering(WaitStateEntered),
        Exiting(WaitStateExited),
    ];

    private static EventForm Entering(HistoryEventType type) => new(type, "stateEnteredEventDetails", Entered);

    private static EventForm Exiting(HistoryEventType type) => new(type, "stateExitedEventDetails", Exited);

    private static EventForm Without(HistoryEventType type) => new(type, null, None);

    private static EventForm With(HistoryEventType type, params EventMember[] members)
    {
        var name = type.ToString();
        return new EventForm(type, char.ToLowerInvariant(name[0]) + name[1..] + "EventDetails", members);
    }
}
