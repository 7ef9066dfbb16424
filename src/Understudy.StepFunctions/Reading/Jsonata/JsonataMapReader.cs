using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.DistributedMaps;
using Understudy.StepFunctions.Reading.States;

namespace Understudy.StepFunctions.Reading.Jsonata;

/// <summary>Reads a JSONata Map.</summary>
internal static class JsonataMapReader
{
    public static MapState? Read(FieldReader fields, CommonFields common, WorkflowScope scope)
    {
        var processor = ItemProcessorReader.Read(fields);
        CheckItems(fields);
        var items = fields.JsonataTemplate("Items");
        var selector = fields.JsonataTemplate("ItemSelector");
        var concurrencyExpression = fields.JsonataExpression("MaxConcurrency");
        var concurrency = fields.IsJsonataExpression("MaxConcurrency") ? 0 : MapStateReader.ReadConcurrency(fields);
        var distributed = DistributedMapReader.Read(fields, processor, QueryLanguage.Jsonata);
        var toleratedCount = ToleranceReader.ReadCount(fields, QueryLanguage.Jsonata);
        var toleratedPercentage = ToleranceReader.ReadPercentage(fields, QueryLanguage.Jsonata);
        var jsonata = fields.JsonataFields(StatesMembers.Result);
        var retry = RetrierReader.ReadAll(fields);
        var catchers = CatcherReader.ReadAll(fields, scope, QueryLanguage.Jsonata);
        return processor is null ? null : new MapState
        {
            Name = common.Name,
            Comment = common.Comment,
            Next = common.Next,
            ItemProcessor = processor.Workflow,
            Distributed = distributed,
            ToleratedFailureCount = toleratedCount,
            ToleratedFailurePercentage = toleratedPercentage,
            Items = items,
            JsonataItemSelector = selector,
            MaxConcurrency = concurrency,
            MaxConcurrencyExpression = concurrencyExpression,
            Jsonata = jsonata,
            Retry = retry,
            Catch = catchers,
        };
    }

    private static void CheckItems(FieldReader fields)
    {
        if (fields.Source.TryGet("Items", out var items) && items.Kind is not (JsonDataKind.Array or JsonDataKind.Object) && !fields.IsJsonataExpression("Items"))
        {
            fields.Session.Faults.At(items, $"is {items.Quote()}; it must be an array or an expression.", "Write a list, or \"{% $states.input.items %}\".");
        }
    }
}
