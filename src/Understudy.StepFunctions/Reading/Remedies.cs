namespace Understudy.StepFunctions.Reading;

/// <summary>What to do about parts that this version does not support, in one place.</summary>
internal static class Remedies
{
    public const string Variables = "Pass the value on in the state's input and output instead.";

    public const string Jsonata = "Write it in JSONPath, the default, to run it.";

    public const string Distributed = "Use an inline Map (\"Mode\": \"INLINE\") to run it.";
}
