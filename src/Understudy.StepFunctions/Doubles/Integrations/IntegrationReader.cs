using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>Takes the ARN of a resource apart.</summary>
internal static class IntegrationReader
{
    private const string Marker = ":states:::";

    public static Integration Read(string resource)
    {
        var marker = resource.IndexOf(Marker, StringComparison.Ordinal);
        if (marker < 0)
        {
            return new Integration(resource, IntegrationPattern.RequestResponse, PlainShape.Instance);
        }

        var call = resource[(marker + Marker.Length)..];
        var dot = call.IndexOf('.', StringComparison.Ordinal);
        var pattern = dot < 0 ? "" : call[(dot + 1)..];
        return new Integration(resource, PatternOf(pattern), ShapeOf(dot < 0 ? call : call[..dot]));
    }

    private static IntegrationPattern PatternOf(string suffix) => suffix switch
    {
        "sync" => IntegrationPattern.Sync,
        "sync:2" => IntegrationPattern.Sync2,
        "waitForTaskToken" => IntegrationPattern.WaitForTaskToken,
        _ => IntegrationPattern.RequestResponse,
    };

    private static ServiceShape ShapeOf(string action) => action switch
    {
        "lambda:invoke" => new LambdaInvokeShape(),
        "sqs:sendMessage" => new SendMessageShape(),
        "sns:publish" => new PublishShape(),
        "events:putEvents" => new PutEventsShape(),
        "states:startExecution" => new StartExecutionShape(),
        "http:invoke" or "apigateway:invoke" => new HttpShape(),
        _ => HasMetadata(action[..Math.Max(0, action.IndexOf(':', StringComparison.Ordinal))]) ? new SdkShape() : PlainShape.Instance,
    };

    // The older optimised integrations report the metadata of their SDK; the newer ones and aws-sdk do not (recordings).
    private static bool HasMetadata(string service) => service
        is "athena" or "batch" or "codebuild" or "databrew" or "dynamodb" or "ecs" or "elasticmapreduce" or "glue" or "sagemaker";
}
