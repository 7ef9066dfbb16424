using Understudy.StepFunctions.HttpCalls;

namespace Understudy.StepFunctions;

/// <summary>Answers <c>http:invoke</c> tasks by really sending their requests to a handler: a test server's, a mock's, or the network's.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html">Call HTTPS APIs</see>. A double of the task wins.
/// Fill it first, then share it.</remarks>
public sealed class HttpTasks
{
    private readonly Dictionary<string, HttpConnection> _connections = new(StringComparer.Ordinal);

    /// <summary>Requests go to a handler, which is not disposed of.</summary>
    /// <param name="handler">Such as <c>TestServer.CreateHandler()</c>, a mock's handler, or an <see cref="HttpClientHandler"/>.</param>
    public HttpTasks(HttpMessageHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        Handler = handler;
    }

    /// <summary>Whether the handler does real input and output, so that the clock stands still until it has answered.</summary>
    /// <value>Default true. False for a handler that waits on the execution's clock; then the limit of 60 s is on that clock.</value>
    public bool RunsInRealTime { get; init; } = true;

    internal HttpMessageHandler Handler { get; }

    /// <summary>Adds what an EventBridge connection gives to the requests of the tasks that name it.</summary>
    /// <param name="connectionArn">As <c>Authentication.ConnectionArn</c> names it. A connection that is not added gives nothing.</param>
    /// <param name="connection">Its credentials and parameters; they win over those of the task.</param>
    public HttpTasks WithConnection(string connectionArn, HttpConnection connection)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionArn);
        ArgumentNullException.ThrowIfNull(connection);
        _connections[connectionArn] = connection;
        return this;
    }

    internal HttpConnection ConnectionOf(string connectionArn) => _connections.GetValueOrDefault(connectionArn) ?? HttpConnection.None;
}
