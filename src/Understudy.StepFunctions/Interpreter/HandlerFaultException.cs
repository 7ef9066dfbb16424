namespace Understudy.StepFunctions.Interpreter;

/// <summary>Carries an exception of the task handler past what the loop catches of states, so that it surfaces as it was thrown.</summary>
internal sealed class HandlerFaultException(Exception fault) : Exception(null, fault);
