namespace OrderWorkflow.Tests;

/// <summary>The name of the type is the error name that Retry and Catch see, as in a .NET Lambda function.</summary>
public sealed class PaymentFailed(string message) : Exception(message);
