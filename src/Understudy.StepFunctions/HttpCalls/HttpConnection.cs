using System.Text;

namespace Understudy.StepFunctions;

/// <summary>What an EventBridge connection adds to the requests of HTTP tasks.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection.html">Connections</see>.</remarks>
public sealed record HttpConnection
{
    private static readonly Dictionary<string, string> Nothing = [];

    internal static readonly HttpConnection None = new();

    /// <summary>Headers, credentials among them. Default none.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = Nothing;

    /// <summary>Query parameters. Default none.</summary>
    public IReadOnlyDictionary<string, string> QueryParameters { get; init; } = Nothing;

    /// <summary>Members of the body, when that is an object. Default none.</summary>
    public IReadOnlyDictionary<string, string> BodyParameters { get; init; } = Nothing;

    /// <summary>An API key: a header of your choice.</summary>
    public static HttpConnection ApiKey(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        return new HttpConnection { Headers = new Dictionary<string, string> { [name] = value } };
    }

    /// <summary>User name and password: <c>Authorization: Basic …</c>.</summary>
    public static HttpConnection Basic(string userName, string password) =>
        ApiKey("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"))}");

    /// <summary>The access token that the connection would get by OAuth: <c>Authorization: Bearer …</c>.</summary>
    public static HttpConnection OAuth(string accessToken) => ApiKey("Authorization", $"Bearer {accessToken}");
}
