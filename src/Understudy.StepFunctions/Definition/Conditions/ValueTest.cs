namespace Understudy.StepFunctions.Definition.Conditions;

/// <summary>What an <c>Is…</c> operator asks of a value.</summary>
internal enum ValueTest
{
    IsNull,
    IsPresent,
    IsNumeric,
    IsString,
    IsBoolean,
    IsTimestamp,
}
