using Understudy.Json;
using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.TestStates.Rules;

/// <summary>What a Context Object given to TestState may hold.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Context object</see>; every member may be left out.</remarks>
internal static class ContextRules
{
    private const string Wrong = "Invalid Context object provided: ";

    private static readonly ContextField Fields = new(JsonDataKind.Object,
        ("Execution", new(JsonDataKind.Object,
            ("Id", new(JsonDataKind.String)),
            ("Input", new(null)),
            ("Name", new(JsonDataKind.String)),
            ("RoleArn", new(JsonDataKind.String)),
            ("StartTime", new(JsonDataKind.String)),
            ("RedriveCount", new(JsonDataKind.Number)),
            ("RedriveTime", new(JsonDataKind.String)))),
        ("State", new(JsonDataKind.Object,
            ("EnteredTime", new(JsonDataKind.String)),
            ("Name", new(JsonDataKind.String)),
            ("RetryCount", new(JsonDataKind.Number)))),
        ("StateMachine", new(JsonDataKind.Object,
            ("Id", new(JsonDataKind.String)),
            ("Name", new(JsonDataKind.String)))),
        ("Task", new(JsonDataKind.Object,
            ("Token", new(JsonDataKind.String)))),
        ("Map", new(JsonDataKind.Object,
            ("Item", new(JsonDataKind.Object,
                ("Index", new(JsonDataKind.Number)),
                ("Key", new(JsonDataKind.String)),
                ("Source", new(JsonDataKind.String)),
                ("Value", new(null)))))));

    public static void Check(ObjectData? context, State state)
    {
        if (context is null)
        {
            return;
        }

        Check("", context, Fields);
        var mayHaveToken = state is TaskState { Resource.Pattern: not IntegrationPattern.RequestResponse };
        if (context.TryGet("Task", out _) && !mayHaveToken)
        {
            throw TestStateException.Invalid(
                Wrong + "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern");
        }
    }

    private static void Check(string path, JsonData value, ContextField field)
    {
        if (field.Kind is { } kind && value.Kind != kind)
        {
            throw TestStateException.Invalid($"{Wrong}{path} must be {Name(kind)}");
        }

        if (field.Members is not { } members || value is not ObjectData given)
        {
            return;
        }

        foreach (var (name, member) in given)
        {
            if (!members.TryGetValue(name, out var known))
            {
                throw TestStateException.Invalid($"{Wrong}Field '{name}' is not allowed");
            }

            Check(path.Length == 0 ? name : $"{path}.{name}", member, known);
        }
    }

    private static string Name(JsonDataKind kind) => kind switch
    {
        JsonDataKind.String => "a string",
        JsonDataKind.Number => "a number",
        _ => "an object",
    };
}
