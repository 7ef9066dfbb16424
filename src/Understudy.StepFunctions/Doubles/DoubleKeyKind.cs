namespace Understudy.StepFunctions.Doubles;

/// <summary>What a double is looked up by.</summary>
internal enum DoubleKeyKind
{
    State,
    Function,
    Resource,
}
