using Understudy.Json;
using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.TestStates.Schemas;

/// <summary>Holds a mocked result to what the service's API says it gives.</summary>
/// <remarks>Services and operations without a schema here, jobs and callbacks, whose results are put together by Step Functions or
/// by the caller, and HTTP endpoints are not held to anything; see docs/reference/test-state.md.</remarks>
internal static class ResultSchemas
{
    private const string Sdk = "aws-sdk:";

    /// <exception cref="TestStateException">The result does not fit.</exception>
    public static void Check(TaskResource resource, JsonData result, FieldValidationMode mode)
    {
        if (mode == FieldValidationMode.None || resource.Kind != TaskResourceKind.Integration || resource.Pattern != IntegrationPattern.RequestResponse)
        {
            return;
        }

        var isSdk = resource.Service.StartsWith(Sdk, StringComparison.Ordinal);
        var service = isSdk ? resource.Service[Sdk.Length..] : NameOf(resource.Service);
        if (ServiceSchemas.Find(service, resource.Action) is not { } shape)
        {
            return;
        }

        // The optimized integration hands the function's JSON on, which the API gives as bytes.
        var parsed = !isSdk && service == "lambda" ? "Payload" : null;
        new ResultCheck(mode, parsed).Check(result, shape);
    }

    // An optimized integration is named by its endpoint, the SDK integration by its Java client.
    private static string NameOf(string service) => service switch
    {
        "states" => "sfn",
        "events" => "eventbridge",
        "bedrock" => "bedrockruntime",
        _ => service,
    };
}
