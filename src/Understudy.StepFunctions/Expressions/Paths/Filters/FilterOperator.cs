namespace Understudy.StepFunctions.Expressions.Paths.Filters;

/// <summary>The operators of filters.</summary>
internal enum FilterOperator
{
    Equal,
    NotEqual,
    SameTypeEqual,
    SameTypeNotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches,
    In,
    NotIn,
    SubsetOf,
    AnyOf,
    NoneOf,
    Size,
    Empty,
    Contains,
    Exists,

    /// <summary>
    /// <c>all</c>, <c>type</c> and <c>matches</c>: Jayway knows the words, but no operand written in a path satisfies them.
    /// </summary>
    Unsatisfiable,
}
