namespace Understudy.StepFunctions.Reading.Jsonata;

/// <summary>Which members of <c>$states</c> there are where an expression stands, beside <c>input</c> and <c>context</c>.</summary>
internal enum StatesMembers
{
    /// <summary>No others.</summary>
    Plain,

    /// <summary><c>result</c>: Assign and Output of Task, Parallel and Map.</summary>
    Result,

    /// <summary><c>errorOutput</c>: Assign and Output of a catcher.</summary>
    ErrorOutput,
}
