namespace Understudy.StepFunctions.Definition.DistributedMaps;

/// <summary><c>Transformation</c>: what is kept of the child executions.</summary>
internal enum ResultTransformation
{
    /// <summary>All that describes an execution, its input and output as JSON text among it.</summary>
    None,

    /// <summary>The outputs.</summary>
    Compact,

    /// <summary>The outputs, arrays among them taken apart.</summary>
    Flatten,
}
