using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>What Step Functions itself refuses of the parameters of an integration, before it calls the service.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html">Call API Gateway</see>.</remarks>
internal static class IntegrationRules
{
    public static void Check(TaskResource resource, JsonData parameters)
    {
        if (resource is { Service: "apigateway", Action: "invoke" })
        {
            CheckHeaders(parameters);
        }
    }

    /// <summary>A header has a list of values, also when it has one.</summary>
    private static void CheckHeaders(JsonData parameters)
    {
        if (parameters.TryGet("Headers", out var given) && !(given is ObjectData members && members.All(member => IsListOfStrings(member.Value))))
        {
            throw StateFailureException.Runtime(
                $"The Parameters '{parameters}' could not be used to start the Task: [The value of the field 'Headers' has an invalid format]");
        }
    }

    private static bool IsListOfStrings(JsonData value) => value is ArrayData list && list.All(item => item is StringData);
}
