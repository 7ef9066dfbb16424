namespace Understudy.StepFunctions.Interpreter;

/// <summary>What a task that has not ended waits for.</summary>
internal enum WaitKind
{
    Answer,
    Token,
    Worker,
    Child,
}
