using Understudy.Conformance.Cases;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>One state is tested in isolation, and the response or the refusal is compared.</summary>
internal sealed class TestStateCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override async ValueTask<Verdict> JudgeAsync()
    {
        if (RealService.IsNeededBy(recorded) && !RealService.IsKnownTo(recorded))
        {
            return Verdict.Skipped("outcomes not recorded");
        }

        var isRefused = recorded.Expect.TryGet("rejected", out var rejected) && rejected == JsonData.True;
        try
        {
            var response = (await StateMachine.TestStateAsync(TestStateRequests.Of(recorded))).ToJson();
            return isRefused
                ? Verdict.Of([new Difference("request", "refused", response.ToString())])
                : Verdict.Of(Compare(recorded.Expect["response"], response), response.ToIndentedString());
        }
        catch (TestStateException e)
        {
            return isRefused
                ? Verdict.Of([.. RecordedRefusal.Of(recorded.Expect["recorded"]).Differences(e)])
                : Verdict.Of([new Difference("request", "taken", $"{e.Code}: {e.Message}")]);
        }
    }

    /// <summary>Payloads are text on the wire, and objects among them are parsed in the recording.</summary>
    private List<Difference> Compare(JsonData expected, JsonData actual)
    {
        var comparison = recorded.NewComparison();
        return comparison.Compare("response", Parsed(expected), Parsed(actual));
    }

    private static ObjectData Parsed(JsonData response)
    {
        var parsed = (ObjectData)response;
        if (parsed.TryGet("output", out var output))
        {
            parsed = parsed.With("output", Parse(output));
        }

        if (parsed.TryGet("inspectionData", out var data) && data is ObjectData inspection)
        {
            parsed = parsed.With("inspectionData", inspection.Aggregate(inspection, (all, member) => all.With(member.Key, Parse(member.Value))));
        }

        return parsed;
    }

    private static JsonData Parse(JsonData payload)
    {
        if (payload is not StringData { Value: var text })
        {
            return payload;
        }

        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException)
        {
            return payload;
        }
    }
}
