namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>The functions that may stand in a path.</summary>
internal enum PathFunction
{
    Min,
    Max,
    Avg,
    Sum,
    StdDev,
    Length,
    Keys,
    First,
    Last,
    Index,
    Append,
    Concat,
}
