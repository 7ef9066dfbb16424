using Understudy.StepFunctions.Reading;

namespace Understudy.StepFunctions.Definition.Resources;

/// <summary>The actions that Step Functions calls by integrations of its own, and the patterns that each has.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">Integrating optimized services</see>.</remarks>
internal static class OptimizedIntegrations
{
    private const string Job = ".sync";
    private const string Callback = ".waitForTaskToken";

    private static readonly Dictionary<string, Dictionary<string, string[]>> Services = new(StringComparer.Ordinal)
    {
        ["apigateway"] = new() { ["invoke"] = [Callback] },
        ["athena"] = new() { ["startQueryExecution"] = [Job], ["stopQueryExecution"] = [], ["getQueryExecution"] = [], ["getQueryResults"] = [] },
        ["batch"] = new() { ["submitJob"] = [Job] },
        ["bedrock"] = new() { ["invokeModel"] = [Callback], ["createModelCustomizationJob"] = [Job] },
        ["codebuild"] = new()
        {
            ["startBuild"] = [Job],
            ["stopBuild"] = [],
            ["batchDeleteBuilds"] = [],
            ["batchGetReports"] = [],
            ["startBuildBatch"] = [Job],
            ["stopBuildBatch"] = [],
            ["retryBuildBatch"] = [Job],
            ["deleteBuildBatch"] = [],
        },
        ["databrew"] = new() { ["startJobRun"] = [Job] },
        ["dynamodb"] = new() { ["getItem"] = [], ["putItem"] = [], ["deleteItem"] = [], ["updateItem"] = [] },
        ["ecs"] = new() { ["runTask"] = [Job, Callback] },
        ["eks"] = new()
        {
            ["createCluster"] = [Job],
            ["deleteCluster"] = [Job],
            ["createFargateProfile"] = [Job],
            ["deleteFargateProfile"] = [Job],
            ["createNodegroup"] = [Job],
            ["deleteNodegroup"] = [Job],
            ["runJob"] = [Job, Callback],
            ["call"] = [],
        },
        ["elasticmapreduce"] = new()
        {
            ["createCluster"] = [Job],
            ["terminateCluster"] = [Job],
            ["setClusterTerminationProtection"] = [],
            ["addStep"] = [Job],
            ["cancelStep"] = [],
            ["modifyInstanceFleetByName"] = [],
            ["modifyInstanceGroupByName"] = [],
        },
        ["emr-containers"] = new() { ["createVirtualCluster"] = [], ["deleteVirtualCluster"] = [Job], ["startJobRun"] = [Job] },
        ["emr-serverless"] = new()
        {
            ["createApplication"] = [Job],
            ["deleteApplication"] = [Job],
            ["startApplication"] = [Job],
            ["stopApplication"] = [Job],
            ["startJobRun"] = [Job],
            ["cancelJobRun"] = [Job],
        },
        ["events"] = new() { ["putEvents"] = [Callback] },
        ["glue"] = new() { ["startJobRun"] = [Job] },
        ["http"] = new() { ["invoke"] = [] },
        ["lambda"] = new() { ["invoke"] = [Callback] },
        ["mediaconvert"] = new() { ["createJob"] = [Job] },
        ["sagemaker"] = new()
        {
            ["createEndpoint"] = [],
            ["createEndpointConfig"] = [],
            ["createHyperParameterTuningJob"] = [Job],
            ["createLabelingJob"] = [Job],
            ["createModel"] = [],
            ["createProcessingJob"] = [Job],
            ["createTrainingJob"] = [Job],
            ["createTransformJob"] = [Job],
            ["updateEndpoint"] = [],
        },
        ["sns"] = new() { ["publish"] = [Callback] },
        ["sqs"] = new() { ["sendMessage"] = [Callback] },
        ["states"] = new() { ["startExecution"] = [Job, ".sync:2", Callback] },
    };

    /// <summary>Null when there is such an integration.</summary>
    public static ResourceFault? Check(string service, string action, IntegrationPattern? pattern, string actionWithPattern)
    {
        if (!Services.TryGetValue(service, out var actions))
        {
            return Unknown(Suggestion.Or(service, Services.Keys, $"A service without an integration of its own goes by the AWS SDK: arn:aws:states:::aws-sdk:{service}:{action}."));
        }

        if (!actions.TryGetValue(action, out var patterns))
        {
            var otherwise = $"{service} has {Words.List([.. actions.Keys])}; other actions go by the AWS SDK: arn:aws:states:::aws-sdk:{service}:{action}.";
            return Unknown(Suggestion.Or(action, actions.Keys, otherwise));
        }

        if (pattern is null || (pattern is not IntegrationPattern.RequestResponse && !patterns.Contains(IntegrationPatterns.SuffixOf(pattern.Value))))
        {
            var suffix = actionWithPattern[action.Length..];
            return Unknown(Suggestion.Or(suffix, patterns, patterns.Length == 0 ? $"Write {action} without {suffix}." : $"{action} takes {Words.List(patterns)}."));
        }

        return null;
    }

    private static ResourceFault Unknown(string remedy) => new("is no resource that Step Functions knows", remedy);
}
