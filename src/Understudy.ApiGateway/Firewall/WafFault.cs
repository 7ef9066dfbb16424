namespace Understudy.ApiGateway.Firewall;

/// <summary>A statement that is wrong or not supported; the message says where.</summary>
internal sealed class WafFault(string message) : Exception(message);
