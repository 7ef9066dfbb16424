namespace Understudy.StepFunctions.Tests.Doubles;

/// <summary>The shape of Amazon.Lambda.Core's interface.</summary>
public interface ILambdaLogger
{
    void LogLine(string message);
}
