namespace Understudy.StepFunctions.Reading;

/// <summary>What to do about parts that this version does not support, in one place.</summary>
internal static class Remedies
{
    public const string Distributed = "Use an inline Map (\"Mode\": \"INLINE\") to run it.";
}
