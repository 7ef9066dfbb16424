namespace Understudy.ApiGateway;

/// <summary>A fault of a definition.</summary>
/// <param name="Place">Where, such as <c>GET /items</c> or <c>usage plan "basic"</c>.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
public sealed record ApiDefinitionFault(string Place, string Message)
{
    /// <summary>The fault as one line.</summary>
    public override string ToString() => $"{Place}: {Message}";
}
