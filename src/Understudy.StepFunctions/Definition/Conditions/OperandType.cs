namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>The type of both sides of a comparison. A value of another type makes it false, never an error.</summary>
internal enum OperandType
{
    String,
    Numeric,
    Boolean,
    Timestamp,
}
