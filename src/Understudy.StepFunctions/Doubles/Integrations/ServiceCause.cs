namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>The cause of an error that a service's API answered.</summary>
internal static class ServiceCause
{
    public static string Of(string error, string message, int status, TaskCall call, string? errorCode = null)
    {
        var dot = error.IndexOf('.', StringComparison.Ordinal);
        var prefix = dot < 0 ? error : error[..dot];
        var code = errorCode ?? error[(dot + 1)..];
        var request = DerivedId.Uuid("request", call.StateName, 0);
        return call.Resource.Contains(":states:::aws-sdk:", StringComparison.Ordinal)
            ? $"{message} (Service: {prefix}, Status Code: {status}, Request ID: {request})"
            : $"{message} (Service: {SdkName(prefix)}; Status Code: {status}; Error Code: {code}; Request ID: {request}; Proxy: null)";
    }

    // Optimised integrations go through the first AWS SDK for Java, which has names of its own for services (recordings).
    private static string SdkName(string prefix) => prefix switch
    {
        "Athena" => "AmazonAthena",
        "Batch" => "AWSBatch",
        "CodeBuild" => "AWSCodeBuild",
        "DynamoDB" => "AmazonDynamoDBv2",
        "ECS" => "AmazonECS",
        "EventBridge" => "AmazonEventBridge",
        "Glue" => "AWSGlue",
        "Lambda" => "AWSLambda",
        "SageMaker" => "AmazonSageMaker",
        "SNS" => "AmazonSNS",
        "SQS" => "AmazonSQS",
        "StepFunctions" => "AWSStepFunctions",
        _ => prefix,
    };
}
