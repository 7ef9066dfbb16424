using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Conformance.StepFunctions;

/// <summary>Makes the request of a recorded test of a state.</summary>
internal static class TestStateRequests
{
    public static TestStateRequest Of(RecordedCase recorded) => new()
    {
        Definition = Text(recorded["definitionText"]) ?? Json(recorded["definition"])!,
        StateName = Text(recorded["stateName"]),
        Input = Text(recorded["inputText"]) ?? Json(recorded["input"]),
        RoleArn = recorded["hasRole"] == JsonData.True ? "arn:aws:iam::111111111111:role/recorded" : null,
        InspectionLevel = Enum.Parse<InspectionLevel>(Text(recorded["inspectionLevel"]) ?? "INFO", ignoreCase: true),
        RevealSecrets = recorded["revealSecrets"] == JsonData.True,
        Variables = Json(recorded["variables"]),
        Context = Json(recorded["context"]),
        Mock = recorded["mock"] is { } mock ? MockOf(mock) : null,
        StateConfiguration = recorded["stateConfiguration"] is { } configuration ? ConfigurationOf(configuration) : null,
        Tasks = new RealService(recorded),
        Options = new ExecutionOptions { AccountId = "111111111111", Region = "us-east-1" },
    };

    private static TestStateMock MockOf(JsonData mock) => new()
    {
        Result = Text(Member(mock, "resultText")) ?? Json(Member(mock, "result")),
        ErrorOutput = Member(mock, "errorOutput") is { } error
            ? new MockErrorOutput(Text(Member(error, "error")), Text(Member(error, "cause")))
            : null,
        FieldValidationMode = Enum.Parse<FieldValidationMode>(Text(Member(mock, "fieldValidationMode")) ?? "STRICT", ignoreCase: true),
    };

    private static TestStateConfiguration ConfigurationOf(JsonData configuration) => new()
    {
        RetrierRetryCount = Number(Member(configuration, "retrierRetryCount")),
        ErrorCausedByState = Text(Member(configuration, "errorCausedByState")),
        MapIterationFailureCount = Number(Member(configuration, "mapIterationFailureCount")),
        MapItemReaderData = Member(configuration, "mapItemReaderData") is { } data ? Text(data) ?? data.ToString() : null,
    };

    private static JsonData? Member(JsonData owner, string name) => owner.TryGet(name, out var value) ? value : null;

    private static string? Text(JsonData? value) => value is StringData text ? text.Value : null;

    private static string? Json(JsonData? value) => value?.ToString();

    private static int? Number(JsonData? value) => value is null ? null : (int)value.AsInt64();
}
