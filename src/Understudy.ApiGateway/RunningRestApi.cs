using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Guarding;
using Understudy.ApiGateway.Http;
using Understudy.ApiGateway.Identifiers;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Recording;
using Understudy.ApiGateway.Routing;
using Understudy.ApiGateway.Variables;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.ApiGateway;

/// <summary>A deployed REST API: it holds the buckets, quotas, caches and exchanges of one deployment, on one clock.</summary>
/// <remarks>Thread-safe. Calls that come in parallel are admitted one at a time; numbers and ids are given in that order.</remarks>
public sealed partial class RunningRestApi : IAsyncDisposable
{
    private readonly RestPipeline _pipeline;
    private readonly ExchangeLog _log;
    private readonly Dictionary<string, DeployedStage> _stages;
    private readonly AutoAdvance? _autoAdvance;
    private volatile bool _isDisposed;

    internal RunningRestApi(RestApiPlan plan, VirtualClock clock, string stage, RestApiOptions options)
    {
        Definition = plan.Api;
        Clock = clock;
        Options = options;
        Ids = new IdSource(options.Seed);
        ApiIdData = JsonData.Of(plan.Api.Id ?? Ids.Named("api", plan.Api.Name, 10));
        AccountIdData = JsonData.Of(options.AccountId);
        HostData = JsonData.Of($"{ApiId}.execute-api.{options.Region}.amazonaws.com");
        _log = new ExchangeLog(options.ExchangeCapacity);
        Guards = new ApiGuards(this);
        _stages = plan.Api.Stages.ToDictionary(one => one.StageName, one => new DeployedStage(this, plan, one), StringComparer.Ordinal);
        Stage = stage;
        _pipeline = new RestPipeline(this, plan, new HostRouter(Host, _stages[stage], _stages, plan.Api));
        _autoAdvance = options.AutoAdvance ? new AutoAdvance(clock, plan.Api.Name) : null;
    }

    /// <summary>The definition.</summary>
    public RestApi Definition { get; }

    /// <summary>The clock it runs on.</summary>
    public VirtualClock Clock { get; }

    /// <summary>How it runs.</summary>
    public RestApiOptions Options { get; }

    /// <summary>The API's id.</summary>
    public string ApiId => ApiIdData.Value;

    /// <summary>The host of its execute-api endpoint, <c>{api-id}.execute-api.{region}.amazonaws.com</c>.</summary>
    public string Host => HostData.Value;

    /// <summary>The stage that clients call.</summary>
    public string Stage { get; }

    /// <summary>The calls so far in order of admission; the oldest are dropped beyond <see cref="RestApiOptions.ExchangeCapacity"/>. A snapshot.</summary>
    public IReadOnlyList<ApiExchange> Exchanges => _log.Snapshot();

    /// <summary>The access-log lines of the calls that are kept and answered, in order of admission: of those stages that have an
    /// <see cref="ApiGateway.Stage.AccessLogFormat"/>.</summary>
    public IReadOnlyList<string> AccessLog =>
        [.. Exchanges.Where(exchange => exchange.Response is not null).Select(exchange => exchange.Call.Stage?.AccessLog?.Render(exchange)).OfType<string>()];

    /// <summary>How many calls were admitted in all.</summary>
    public long ExchangeCount => _log.Count;

    internal IdSource Ids { get; }

    internal ApiGuards Guards { get; }

    internal StringData ApiIdData { get; }

    internal StringData AccountIdData { get; }

    internal StringData HostData { get; }

    internal RequestClock RequestClock { get; } = new();

    /// <summary>Sends a request.</summary>
    /// <param name="request">The request, as it is on the wire.</param>
    /// <param name="cancellationToken">Gives up waiting; the call itself goes on.</param>
    /// <returns>The response. A call that waits on virtual time stays pending until the clock is advanced, unless
    /// <see cref="RestApiOptions.AutoAdvance"/> is on.</returns>
    /// <exception cref="MissingIntegrationException">Nothing answers for the integration.</exception>
    /// <exception cref="ObjectDisposedException">The API was disposed.</exception>
    /// <remarks>Exceptions that the test itself is to blame for, thrown by a handler, surface here too.</remarks>
    public Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var pending = StartAsync(request);
        return !pending.IsCompleted && cancellationToken.CanBeCanceled ? pending.WaitAsync(cancellationToken) : pending;
    }

    /// <summary>A client whose base address is the stage: <c>GetAsync("/items")</c> calls <c>/{stage}/items</c>.</summary>
    /// <param name="apiKey">Sent as <c>x-api-key</c> with every request. Default none.</param>
    /// <remarks>Its <see cref="HttpClient.Timeout"/> is infinite. Addresses of <see cref="Host"/> and of custom domains work as on AWS.</remarks>
    public HttpClient CreateClient(string? apiKey = null)
    {
        var client = new HttpClient(CreateHandler()) { BaseAddress = ApiMessageHandler.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };
        if (apiKey is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("x-api-key", apiKey);
        }

        return client;
    }

    /// <summary>A message handler, for clients of your own.</summary>
    /// <remarks>Requests to <c>localhost</c> are relative to the stage; others go by their host.</remarks>
    public HttpMessageHandler CreateHandler() => new ApiMessageHandler(this);

    /// <summary>Ends it: what is sent from now on is refused by an <see cref="ObjectDisposedException"/>.</summary>
    public ValueTask DisposeAsync()
    {
        _isDisposed = true;
        return ValueTask.CompletedTask;
    }

    internal string IdOf(ApiKey key) => key.Id ?? Ids.Named("key", key.Name, 10);

    internal string IdOf(UsagePlan plan) => plan.Id ?? Ids.Named("plan", plan.Name, 6);

    private Task<ApiResponse> StartAsync(ApiRequest request)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var call = new ApiCall(this, request);
        var pending = _pipeline.RunAsync(call, _log);
        if (pending.IsCompleted)
        {
            return pending.AsTask();
        }

        // Whoever awaits the answer must not go on inside the clock's own loop.
        var answer = new TaskCompletionSource<ApiResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = CompleteAsync(pending, answer);
        return _autoAdvance is null ? answer.Task : _autoAdvance.WaitAsync(answer.Task);
    }

    private static async Task CompleteAsync(ValueTask<ApiResponse> pending, TaskCompletionSource<ApiResponse> answer)
    {
        try
        {
            answer.SetResult(await pending.ConfigureAwait(false));
        }
#pragma warning disable CA1031 // Whatever it is, it is the answer.
        catch (Exception e)
#pragma warning restore CA1031
        {
            answer.SetException(e);
        }
    }
}
