namespace ItemsApi;

/// <summary>As much of the Lambda proxy event as the functions need; AWS's APIGatewayProxyRequest would do as well.</summary>
public sealed record ProxyRequest(string HttpMethod, string Path, Dictionary<string, string>? PathParameters, string? Body);
