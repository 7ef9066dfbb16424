namespace Understudy.StepFunctions.Expressions.JsonPath;
internal sealed class ReferencePath;
