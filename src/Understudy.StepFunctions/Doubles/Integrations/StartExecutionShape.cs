using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary><c>states:startExecution</c>; for <c>.sync</c> what the double returns is the child's output.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html">Step Functions</see>. Times are
/// milliseconds since 1970, as the optimised integration writes them.</remarks>
internal sealed class StartExecutionShape() : SdkShape("application/x-amz-json-1.0")
{
    public override bool DependsOnCall => true;

    public override JsonData Job(JsonData result, DoubledCall call, bool parsed)
    {
        var isWhole = result.TryGet("Status", out _) && (result.TryGet("Output", out _) || result.TryGet("ExecutionArn", out _));
        var description = Describe(isWhole ? JsonData.EmptyObject : result, call, parsed);
        return isWhole ? Sorted(Merge(description, result, call)) : description;
    }

    protected override ObjectData Defaults(DoubledCall call) => JsonData.Object(
        ("ExecutionArn", ExecutionArn(call)),
        ("StartDate", Now(call)));

    private static ObjectData Describe(JsonData output, DoubledCall call, bool parsed)
    {
        var input = call.Call.Input.TryGet("Input", out var given) && !given.IsNull ? given : JsonData.EmptyObject;
        return JsonData.Object(
            ("ExecutionArn", ExecutionArn(call)),
            ("Input", parsed ? Parsed(input) : input is StringData text ? text.Value : input.ToString()),
            ("InputDetails", JsonData.Object(("Included", true))),
            ("Name", Name(call)),
            ("Output", parsed ? output : output.ToString()),
            ("OutputDetails", JsonData.Object(("Included", true))),
            ("RedriveCount", 0),
            ("RedriveStatus", "NOT_REDRIVABLE"),
            ("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven"),
            ("StartDate", Now(call)),
            ("StateMachineArn", MachineArn(call)),
            ("Status", "SUCCEEDED"),
            ("StopDate", Now(call)));
    }

    // A string is JSON text (recorded: it stands as it is in the description).
    private static JsonData Parsed(JsonData input)
    {
        try
        {
            return input is StringData text ? JsonData.Parse(text.Value) : input;
        }
        catch (JsonDataException)
        {
            return input;
        }
    }

    private static long Now(DoubledCall call) => call.Call.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static string ExecutionArn(DoubledCall call) =>
        $"{MachineArn(call).Replace(":stateMachine:", ":execution:", StringComparison.Ordinal)}:{Name(call)}";

    private static string Name(DoubledCall call) => Text(call, "Name") ?? DerivedId.Uuid("execution", call.Call.StateName, call.Number);

    private static string MachineArn(DoubledCall call) =>
        Text(call, "StateMachineArn") ?? "arn:aws:states:us-east-1:123456789012:stateMachine:Child";

    private static string? Text(DoubledCall call, string member) =>
        call.Call.Input.TryGet(member, out var value) && value is StringData text ? text.Value : null;
}
