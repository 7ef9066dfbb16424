namespace Understudy.StepFunctions.Expressions;
internal interface IEvaluationContext;
