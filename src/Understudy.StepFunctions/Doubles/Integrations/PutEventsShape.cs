using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary><c>events:putEvents</c>: an id for each event, and no metadata.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html">EventBridge</see>.</remarks>
internal sealed class PutEventsShape : ServiceShape
{
    public override bool DependsOnCall => true;

    public override JsonData Answer(JsonData result, DoubledCall call) => Merge(Accepted(call), result, call);

    public override JsonData Accept(DoubledCall call) => Accepted(call);

    private static ObjectData Accepted(DoubledCall call)
    {
        var events = call.Call.Input.TryGet("Entries", out var given) && given is ArrayData ? given.Count : 0;
        var entries = new JsonData[events];
        for (var i = 0; i < events; i++)
        {
            entries[i] = JsonData.Object(("EventId", DerivedId.Uuid($"event {i}", call.Call.StateName, call.Number)));
        }

        return JsonData.Object(("Entries", JsonData.ArrayOwning(entries)), ("FailedEntryCount", 0));
    }
}
