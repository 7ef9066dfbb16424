using Understudy.Json;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Doubles;

/// <summary>Calls as the executor makes them.</summary>
internal static class Calls
{
    public const string Function = "arn:aws:lambda:us-east-1:123456789012:function:orders";

    public const string Invoke = "arn:aws:states:::lambda:invoke";

    public static TaskCall Of(
        string state, string input = "{}", string resource = Function, int? item = null, CancellationToken token = default) =>
        new(JsonData.EmptyObject)
        {
            StateName = state,
            Resource = resource,
            Input = JsonData.Parse(input),
            Attempt = 1,
            ItemIndex = item,
            Clock = new VirtualClock(),
            CancellationToken = token,
        };

    public static Task<TaskOutcome> AskAsync(
        this TaskDoubles doubles, string state, string input = "{}", string resource = Function, int? item = null) =>
        doubles.HandleAsync(Of(state, input, resource, item)).AsTask();

    public static async Task<string> ResultOfAsync(
        this TaskDoubles doubles, string state, string input = "{}", string resource = Function, int? item = null) =>
        (await doubles.AskAsync(state, input, resource, item)).Result!.ToString();
}
