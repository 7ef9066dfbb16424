namespace Understudy.StepFunctions.Expressions.Paths;

/// <summary>A reference path at which nothing can be set, because the document has another form there.</summary>
internal sealed class ResultPathMatchException(string message) : Exception(message);
