using Understudy.Json;

namespace Understudy.StepFunctions.Expressions;

/// <summary>Something compiled once that gives a value of an input: a path, an intrinsic call, a payload template.</summary>
internal interface IExpression
{
    /// <summary>Evaluates.</summary>
    /// <param name="input">What <c>$</c> stands for.</param>
    /// <param name="context">The execution behind it.</param>
    JsonData Evaluate(JsonData input, IEvaluationContext context);
}
