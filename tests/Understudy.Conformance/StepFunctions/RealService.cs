using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Conformance.StepFunctions;

/// <summary>Stands in for the service that a state without a mock really called: it gives what the response shows that it gave.</summary>
internal sealed class RealService(JsonData expected) : ITaskHandler
{
    public ValueTask<TaskOutcome> HandleAsync(TaskCall call)
    {
        var response = expected["response"];
        if (response.TryGet("error", out var error))
        {
            return new(TaskOutcome.Failed(error.AsString(), response.TryGet("cause", out var cause) ? cause.AsString() : null));
        }

        var shown = response.TryGet("inspectionData", out var inspection) && inspection.TryGet("result", out var result) ? result : response["output"];
        return new(TaskOutcome.Succeeded(shown is StringData text ? JsonData.Parse(text.Value) : shown));
    }
}
