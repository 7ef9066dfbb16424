namespace Understudy.StepFunctions.Tests.Fuzzing;

/// <summary>An input that the library did not stand.</summary>
internal sealed class FuzzException(int number, string input, Exception cause)
    : Exception($"Input {number} ends in {cause.GetType().Name} ({cause.Message}):\n{input}", cause);
