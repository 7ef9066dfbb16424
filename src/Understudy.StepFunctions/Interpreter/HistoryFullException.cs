namespace Understudy.StepFunctions.Interpreter;

/// <summary>The history has room for one event only, the one that ends the execution.</summary>
internal sealed class HistoryFullException : Exception;
