namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>How two values must compare.</summary>
internal enum Relation
{
    Equals,
    LessThan,
    GreaterThan,
    LessThanEquals,
    GreaterThanEquals,
}
