using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.Interpreter.MapRuns.Items;
using Understudy.StepFunctions.TestStates;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>From items to the inputs of child executions: ItemReader, ItemSelector, ItemBatcher, in this order.</summary>
internal sealed class ChildInputs(Frame owner, MapState state, MapRunRequest request, MapRunTerms terms, MapRunObjects objects)
{
    private static readonly MemberNames Batch = MemberNames.Of("Items");
    private static readonly MemberNames BatchWithInput = MemberNames.Of("Items", "BatchInput");

    /// <exception cref="Expressions.StateFailureException">The items cannot be read, or the selector fails.</exception>
    public List<ChildInput> Read()
    {
        var selected = Select(ItemsOf());
        if (state.Distributed!.ItemBatcher is null)
        {
            return selected.ConvertAll(input => new ChildInput(input, 1));
        }

        var batches = Batches(selected);
        owner.Run.Trial?.Note(ProcessingStep.ItemBatcher, JsonData.ArrayOwning([.. batches.Select(batch => batch.Input)]));
        return batches;
    }

    private List<MapItem> ItemsOf()
    {
        if (request.Items is { } items)
        {
            return [.. NodeItems.Of(items, "STATE_DATA")];
        }

        // Recorded: 0 reads all.
        var most = terms.MaxItems switch
        {
            null or 0 => int.MaxValue,
            < 0 => throw MapRunObjects.Unreadable("field MaxItems must be positive"),
            var limit => limit.Value,
        };
        var read = new DatasetReader(state.Distributed!.ItemReader!, objects, most).Read(terms.Source!.Value);
        if (state.Distributed!.ItemReader!.ItemsPointer is not null)
        {
            owner.Run.Trial?.Note(ProcessingStep.ItemsPointer, JsonData.ArrayOwning([.. read.Select(item => item.Value)]));
        }

        return read;
    }

    private List<JsonData> Select(List<MapItem> items)
    {
        var inputs = new List<JsonData>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            inputs.Add(Select(items[i], i));
        }

        if (state.ItemSelector is not null || state.JsonataItemSelector is not null)
        {
            owner.Run.Trial?.Note(ProcessingStep.ItemSelector, JsonData.ArrayOwning([.. inputs]));
        }

        return inputs;
    }

    private JsonData Select(MapItem item, int index)
    {
        if (state.ItemSelector is { } selector)
        {
            return selector.Evaluate(request.Input, new MapItemContext(owner, index, item));
        }

        return state.JsonataItemSelector is { } expressions
            ? expressions.Evaluate(new StatesData(request.Input, new MapItemContext(owner, index, item)))
            : item.Value;
    }

    private List<ChildInput> Batches(List<JsonData> items)
    {
        var batches = new List<ChildInput>();
        var most = terms.MaxItemsPerBatch ?? long.MaxValue;
        var room = (terms.MaxInputBytesPerBatch ?? owner.Run.Options.Limits.PayloadBytes ?? long.MaxValue) - MakeBatch([]).Utf8Length;
        var batch = new List<JsonData>();
        long size = 0;
        foreach (var item in items)
        {
            var grown = size + item.Utf8Length + (batch.Count > 0 ? 1 : 0);
            if (batch.Count > 0 && (batch.Count >= most || grown > room))
            {
                batches.Add(new ChildInput(MakeBatch(batch), batch.Count));
                batch.Clear();
                grown = item.Utf8Length;
            }

            batch.Add(item);
            size = grown;
        }

        if (batch.Count > 0)
        {
            batches.Add(new ChildInput(MakeBatch(batch), batch.Count));
        }

        return batches;
    }

    private ObjectData MakeBatch(List<JsonData> items)
    {
        var array = JsonData.ArrayOwning([.. items]);
        return terms.BatchInput is { } batchInput ? JsonData.ObjectOwning(BatchWithInput, [array, batchInput]) : JsonData.ObjectOwning(Batch, [array]);
    }
}
