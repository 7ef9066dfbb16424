using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Tests.Definition;

public class TaskResourceTests
{
    [Theory]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:ship", "ship", null)]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:ship:live", "ship", "live")]
    [InlineData("arn:aws-cn:lambda:cn-north-1:123456789012:function:ship:$LATEST", "ship", "$LATEST")]
    [InlineData("arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:ship", "ship", null)]
    [InlineData("arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Ship}", "${Ship}", null)]
    [InlineData("${ShipFunctionArn}", "ShipFunctionArn", null)]
    [InlineData("${ShipFunctionArn}:$LATEST", "ShipFunctionArn", null)]
    public void A_Lambda_function_is_called_by_its_name(string arn, string name, string? qualifier)
    {
        TaskResource.TryParse(arn, out var resource).Should().BeTrue();

        resource.Should().BeEquivalentTo(new { Arn = arn, Kind = TaskResourceKind.LambdaFunction, Service = "lambda", FunctionName = name, Qualifier = qualifier });
    }

    [Fact]
    public void An_activity_is_called_by_its_name()
    {
        TaskResource.TryParse("arn:aws:states:us-east-1:123456789012:activity:pack", out var resource).Should().BeTrue();

        resource.Should().BeEquivalentTo(new { Kind = TaskResourceKind.Activity, Service = "activity", FunctionName = "pack" });
    }

    // Service and ActionWithPattern are resourceType and resource of the recorded TaskScheduled events.
    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", "lambda", "invoke", "invoke", "RequestResponse")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "sqs", "sendMessage", "sendMessage.waitForTaskToken", "WaitForTaskToken")]
    [InlineData("arn:aws:states:::sns:publish", "sns", "publish", "publish", "RequestResponse")]
    [InlineData("arn:aws:states:::dynamodb:putItem", "dynamodb", "putItem", "putItem", "RequestResponse")]
    [InlineData("arn:aws:states:::http:invoke", "http", "invoke", "invoke", "RequestResponse")]
    [InlineData("arn:aws:states:::states:startExecution.sync", "states", "startExecution", "startExecution.sync", "Sync")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "states", "startExecution", "startExecution.sync:2", "Sync2")]
    [InlineData("arn:aws-cn:states:::glue:startJobRun.sync", "glue", "startJobRun", "startJobRun.sync", "Sync")]
    [InlineData("arn:${partition}:states:::sagemaker:createModel", "sagemaker", "createModel", "createModel", "RequestResponse")]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:query", "aws-sdk:dynamodb", "query", "query", "RequestResponse")]
    [InlineData("arn:aws:states:us-east-1:123456789012:aws-sdk:s3:getObject", "aws-sdk:s3", "getObject", "getObject", "RequestResponse")]
    [InlineData("arn:aws:states:::aws-sdk:s3:listBuckets.waitForTaskToken", "aws-sdk:s3", "listBuckets", "listBuckets.waitForTaskToken", "WaitForTaskToken")]
    public void A_service_integration_has_service_action_and_pattern(string arn, string service, string action, string withPattern, string pattern)
    {
        TaskResource.TryParse(arn, out var resource).Should().BeTrue();

        resource.Should().BeEquivalentTo(new
        {
            Arn = arn,
            Kind = TaskResourceKind.Integration,
            Service = service,
            Action = action,
            ActionWithPattern = withPattern,
            Pattern = Enum.Parse<IntegrationPattern>(pattern),
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("ship")]
    [InlineData("${ShipFunctionArn")]
    [InlineData("${}")]
    [InlineData("${A}${B}")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:ship it")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:layer:ship")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:")]
    [InlineData("arn:amazon:states:::lambda:invoke")]
    [InlineData("arn:aws:states:::dynamodb:query")]
    [InlineData("arn:aws:states:::lambda:invoke.sync")]
    [InlineData("arn:aws:states:::glue:startJobRun.sync:2")]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:Query")]
    [InlineData("arn:aws:s3:::bucket")]
    public void Another_text_is_no_resource(string text)
    {
        TaskResource.TryParse(text, out _).Should().BeFalse();
    }
}
