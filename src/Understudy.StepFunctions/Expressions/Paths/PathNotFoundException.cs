namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>A path that gives no value. The message is the one of Jayway JsonPath, which AWS quotes.</summary>
internal sealed class PathNotFoundException(string message) : Exception(message);
