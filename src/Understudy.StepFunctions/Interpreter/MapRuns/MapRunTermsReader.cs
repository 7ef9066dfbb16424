using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.DistributedMaps;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Interpreter.MapRuns;

/// <summary>Evaluates the fields of a distributed Map. Recorded: what fails here fails the state before its map run has started.</summary>
internal sealed class MapRunTermsReader(MapState state, MapRunRequest request, Frame frame)
{
    private const long LargestBatch = 262_144;

    public MapRunTerms Read()
    {
        // An inline Map has none of this but its tolerated failures, which tests of a single state ask for.
        var map = state.Distributed;
        var batcher = map?.ItemBatcher;
        return new MapRunTerms
        {
            MaxConcurrency = request.MaxConcurrency,
            ToleratedFailureCount = Count(),
            ToleratedFailurePercentage = Percentage(),
            Source = map?.ItemReader is { } reader ? Location(reader.Parameters, reader.Arguments, reader.Lists ? "Prefix" : "Key", ErrorNames.ItemReaderFailed) : null,
            MaxItems = map?.ItemReader?.MaxItems is { } most ? Whole(most, long.MinValue) : null,
            MaxItemsPerBatch = BatchLimit(batcher?.MaxItems, "MaxItemsPerBatch", long.MaxValue),
            MaxInputBytesPerBatch = BatchLimit(batcher?.MaxBytes, "MaxInputBytesPerBatch", LargestBatch),
            BatchInput = batcher?.BatchInput?.Evaluate(request.Input, frame) ?? batcher?.JsonataBatchInput?.Evaluate(new StatesData(frame.Input, frame)),
            Destination = map?.ResultWriter is { WritesObjects: true } writer ? Location(writer.Parameters, writer.Arguments, "Prefix", ErrorNames.ResultWriterFailed) : null,
        };
    }

    private long? Count()
    {
        if (state.ToleratedFailureCount is not { } field)
        {
            return null;
        }

        var count = Whole(field, smallest: 0);
        return count >= 0 ? count : throw StateFailureException.Runtime("ToleratedFailureCount cannot be negative.");
    }

    private double? Percentage()
    {
        if (state.ToleratedFailurePercentage is not { } field)
        {
            return null;
        }

        const string range = "ToleratedFailurePercentage must be between 0 and 100.";
        var percentage = field.Literal
            ?? field.Path?.EvaluateNumber(request.Input, frame)
            ?? field.Expression!.Evaluate<NumberData>(new StatesData(frame.Input, frame), "number").Value;
        return percentage is >= 0 and <= 100 ? percentage
            : field.Expression is { } expression ? throw StateFailureException.QueryEvaluation(range, expression.Location)
            : throw StateFailureException.Runtime(range);
    }

    private long? BatchLimit(NumberField? field, string name, long largest)
    {
        if (field is null)
        {
            return null;
        }

        var limit = Whole(field, smallest: 1);
        return limit < 1 ? throw StateFailureException.Runtime($"{name} must be positive.")
            : limit > largest ? throw StateFailureException.Runtime($"{name} cannot be greater than {largest}.")
            : limit;
    }

    private long Whole(NumberField field, long smallest) => field switch
    {
        { Literal: { } literal } => (long)literal,
        { Path: { } path } => path.EvaluateInteger(request.Input, frame),
        _ => JsonataFlow.Integer(field.Expression!, frame, smallest),
    };

    private S3Location Location(PayloadTemplate? parameters, JsonataTemplate? arguments, string keyName, string error) =>
        S3Location.Of(parameters?.Evaluate(request.Input, frame) ?? arguments!.Evaluate(new StatesData(frame.Input, frame)), keyName, error);
}
