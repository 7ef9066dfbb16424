namespace Understudy.StepFunctions;

/// <summary>In what a replayed event differs from the recorded one.</summary>
public enum DivergenceKind
{
    /// <summary>It is of another type.</summary>
    Type,

    /// <summary>It is of another state.</summary>
    State,

    /// <summary>A member of its details differs: a payload, an error, a cause.</summary>
    Payload,

    /// <summary>Its id, or the event it follows, differs.</summary>
    Order,

    /// <summary>A Wait or a retry delay took another time.</summary>
    Time,

    /// <summary>The recorded event did not happen.</summary>
    Missing,

    /// <summary>It happened and was not recorded.</summary>
    Extra,
}
