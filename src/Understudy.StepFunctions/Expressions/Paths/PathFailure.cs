namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>Why a walk gave no value. Filters treat the three differently, as Jayway's exceptions make them.</summary>
internal enum PathFailure
{
    None,

    /// <summary>There is nothing at the path: a filter sees an undefined value.</summary>
    Missing,

    /// <summary>The step cannot be applied to such a value: a filter that needs it refuses the item.</summary>
    NotApplicable,

    /// <summary>A function cannot be computed, or a bound is exceeded: the whole evaluation fails.</summary>
    Broken,
}
