namespace Understudy.StepFunctions.Definition.DistributedMaps;

/// <summary>What a Map of mode <c>DISTRIBUTED</c> has beyond an inline one.</summary>
internal sealed class DistributedMap
{
    /// <summary><c>ProcessorConfig.ExecutionType</c>: the type of the child executions.</summary>
    public required StateMachineType ExecutionType { get; init; }

    /// <summary><c>Label</c>; null when the service makes one up.</summary>
    public string? Label { get; init; }

    /// <summary><c>ItemReader</c>; null when the items come with the state's input.</summary>
    public ItemReader? ItemReader { get; init; }

    public ItemBatcher? ItemBatcher { get; init; }

    public ResultWriter? ResultWriter { get; init; }
}
