namespace Understudy.ApiGateway.Policies;

/// <summary>A policy document that is wrong or uses what is not supported; the message says where.</summary>
internal sealed class PolicyException(string message) : Exception(message);
