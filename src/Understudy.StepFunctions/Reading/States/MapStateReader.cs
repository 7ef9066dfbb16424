using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.DistributedMaps;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads a Map.</summary>
internal static class MapStateReader
{
    public static MapState? Read(FieldReader fields, CommonFields common, WorkflowScope scope)
    {
        var processor = ItemProcessorReader.Read(fields);
        fields.AtMostOne("ItemSelector", "Parameters");
        fields.AtMostOne("MaxConcurrency", "MaxConcurrencyPath");
        var selector = fields.Template("ItemSelector") ?? fields.Template("Parameters");
        var itemsPath = fields.ReferencePath("ItemsPath");
        var concurrency = ReadConcurrency(fields);
        var concurrencyPath = fields.ReferencePath("MaxConcurrencyPath", mayStartAtContext: false);
        var distributed = DistributedMapReader.Read(fields, processor, QueryLanguage.JsonPath);
        var toleratedCount = ToleranceReader.ReadCount(fields, QueryLanguage.JsonPath);
        var toleratedPercentage = ToleranceReader.ReadPercentage(fields, QueryLanguage.JsonPath);
        var resultSelector = fields.Template("ResultSelector", mustBeObject: true);
        var resultPath = fields.ResultPath();
        var retry = RetrierReader.ReadAll(fields);
        var catchers = CatcherReader.ReadAll(fields, scope, QueryLanguage.JsonPath);
        return processor is null ? null : new MapState
        {
            Name = common.Name,
            Comment = common.Comment,
            Next = common.Next,
            InputPath = common.InputPath,
            DiscardsInput = common.DiscardsInput,
            OutputPath = common.OutputPath,
            DiscardsOutput = common.DiscardsOutput,
            Assign = common.Assign,
            ItemProcessor = processor.Workflow,
            Distributed = distributed,
            ToleratedFailureCount = toleratedCount,
            ToleratedFailurePercentage = toleratedPercentage,
            ItemsPath = itemsPath is { Path.Text: "$" } ? null : itemsPath,
            ItemSelector = selector,
            MaxConcurrency = concurrency,
            MaxConcurrencyPath = concurrencyPath,
            ResultSelector = resultSelector,
            ResultPath = resultPath,
            Retry = retry,
            Catch = catchers,
        };
    }

    public static int ReadConcurrency(FieldReader fields) =>
        (int)Math.Min(fields.Integer("MaxConcurrency", 0, long.MaxValue, "0 sets no limit but AWS's own.") ?? 0, int.MaxValue);
}
