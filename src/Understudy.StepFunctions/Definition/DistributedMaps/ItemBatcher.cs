using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Definition.DistributedMaps;

/// <summary><c>ItemBatcher</c>: how items are put together into the input of one child execution.</summary>
internal sealed class ItemBatcher
{
    /// <summary><c>MaxItemsPerBatch</c> or its Path; null for no limit of its own.</summary>
    public NumberField? MaxItems { get; init; }

    /// <summary><c>MaxInputBytesPerBatch</c> or its Path; null for the service's own limit.</summary>
    public NumberField? MaxBytes { get; init; }

    /// <summary><c>BatchInput</c> of a JSONPath state.</summary>
    public PayloadTemplate? BatchInput { get; init; }

    /// <summary><c>BatchInput</c> of a JSONata state.</summary>
    public JsonataTemplate? JsonataBatchInput { get; init; }
}
