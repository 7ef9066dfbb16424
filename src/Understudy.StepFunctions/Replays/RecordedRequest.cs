using Understudy.Json;

namespace Understudy.StepFunctions.Replays;

/// <summary>Tells whether a payload is the one that a recorded call sent, whatever either run generated.</summary>
internal sealed class RecordedRequest(ExecutionHistory recorded)
{
    private readonly GeneratedTexts _generated = new(recorded, own: null);

    public bool IsOf(RecordedCall call, JsonData sent) =>
        call.Request is { } request && new ValueComparison(new Placeholders([])) { Generated = _generated }.AreEqual(request, sent);
}
