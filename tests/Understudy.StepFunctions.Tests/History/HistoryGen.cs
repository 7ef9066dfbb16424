using CsCheck;
using Understudy.Json;
using Understudy.StepFunctions.History.Format;
using Understudy.Tests.Histories;

namespace Understudy.StepFunctions.Tests.History;

/// <summary>Histories of events of all types with what members their types have, for laws.</summary>
internal static class HistoryGen
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String[Gen.Char.AlphaNumeric, 0, 8], Gen.Const("ü \"\\\n"), Gen.Const("😀"), Gen.Const("{"), Gen.Const("null"));

    private static readonly Gen<JsonData> Payload = Gen.OneOf(
        Text.Select(text => (JsonData)text),
        Gen.Int.Select(number => (JsonData)number),
        Gen.Double.Where(double.IsFinite).Select(number => (JsonData)number),
        Gen.OneOf(Gen.Const(JsonData.Null), Gen.Const(JsonData.True), Gen.Const<JsonData>(JsonData.EmptyArray), Gen.Const<JsonData>(JsonData.EmptyObject)),
        Gen.Select(Text, Text).Select(two => (JsonData)JsonData.Object(("a", two.Item1), ("b", JsonData.Array(two.Item2, 1)))));

    public static Gen<ExecutionHistory> History { get; } = Event().Array[0, 20].Select(events =>
        new ExecutionHistory(events.Select((e, i) => e with { Id = i + 1 })));

    private static Gen<HistoryEvent> Event() =>
        Gen.Select(Gen.Enum<HistoryEventType>(), Gen.Int[0, 30], Gen.Long[0, 400_000_000_000_000], Payload, Text, Gen.Int[1, 99], Gen.Bool)
            .Select(parts =>
            {
                var (type, previous, ticks, payload, text, number, isThere) = parts;
                var bare = new HistoryEvent { Id = 1, PreviousEventId = previous, Timestamp = RecordedEvents.Start.AddTicks(ticks), Type = type };
                return isThere ? Fill(bare, payload, text, number) : bare;
            });

    private static HistoryEvent Fill(HistoryEvent bare, JsonData payload, string text, int number) =>
        EventForms.Of(bare.Type).Members.Aggregate(bare, (e, member) => member.Name switch
        {
            "input" or "output" or "parameters" => member.Read(e, payload.ToString())!,
            "inputDetails" or "outputDetails" => member.Read(e, JsonData.Object(("truncated", number > 50)))!,
            "assignedVariables" => e with { AssignedVariables = JsonData.Object(("x", payload), ("y", text)) },
            "assignedVariablesDetails" => e,
            "taskCredentials" => e with { CredentialsRoleArn = text },
            _ => member.Read(e, text) ?? member.Read(e, number)!,
        });
}
