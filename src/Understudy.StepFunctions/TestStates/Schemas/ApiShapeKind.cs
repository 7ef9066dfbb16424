namespace Understudy.StepFunctions.TestStates.Schemas;

/// <summary>What kind of JSON a shape of an API is.</summary>
internal enum ApiShapeKind
{
    Anything,
    Text,
    Number,
    Boolean,
    List,
    Map,
    Object,
}
