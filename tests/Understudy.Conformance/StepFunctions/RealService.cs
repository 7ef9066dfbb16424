using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Conformance.StepFunctions;

/// <summary>Stands in for the service that a state without a mock really called: it gives what the response shows that it gave.</summary>
internal sealed class RealService(RecordedCase recorded) : ITaskHandler
{
    private JsonData Response => recorded.Expect["response"];

    private JsonData? State => recorded["definition"];

    public static bool IsNeededBy(RecordedCase recorded) =>
        recorded["mock"] is null && recorded["stateName"] is null && recorded.Expect.TryGet("response", out _)
        && recorded["definition"] is { } state && state.TryGet("Type", out var type) && type == "Task";

    /// <summary>Whether the response tells the result: as such, or by an output that nothing else went into.</summary>
    public static bool IsKnownTo(RecordedCase recorded)
    {
        var service = new RealService(recorded);
        return Member(service.Response, "error") is not null || service.Result() is not null;
    }

    public ValueTask<TaskOutcome> HandleAsync(TaskCall call) => new(Member(Response, "error") is { } error
        ? TaskOutcome.Failed(error.AsString(), Member(Response, "cause")?.AsString())
        : TaskOutcome.Succeeded(Result()!));

    private JsonData? Result()
    {
        if (Member(Response, "inspectionData") is { } inspection && Member(inspection, "result") is { } result)
        {
            return Parse(result);
        }

        var isOutput = new[] { "ResultSelector", "Output", "OutputPath", "Assign" }.All(field => Member(State!, field) is null);
        if (!isOutput || Member(Response, "output") is not { } output)
        {
            return null;
        }

        return Member(State!, "ResultPath") switch
        {
            null => Parse(output),
            StringData { Value: "$" } => Parse(output),
            StringData { Value: ['$', '.', .. var name] } => Member(Parse(output), name),
            _ => null,
        };
    }

    private static JsonData Parse(JsonData payload) => payload is StringData text ? JsonData.Parse(text.Value) : payload;

    private static JsonData? Member(JsonData owner, string name) => owner.TryGet(name, out var value) ? value : null;
}
