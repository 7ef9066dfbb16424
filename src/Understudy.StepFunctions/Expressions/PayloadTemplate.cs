namespace Understudy.StepFunctions.Expressions;
internal sealed class PayloadTemplate;
