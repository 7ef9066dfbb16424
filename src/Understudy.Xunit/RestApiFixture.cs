using Understudy.ApiGateway;
using Understudy.Time;
using Xunit.Abstractions;

namespace Understudy.Fixtures;

/// <summary>A class fixture that holds the definition of an API for all tests of a class; each test deploys it afresh.</summary>
/// <remarks>
/// Derive one class per API, <c>public sealed class ItemsApi() : RestApiFixture(ItemsDefinition.Api);</c>, and let the test class implement
/// <c>IClassFixture&lt;ItemsApi&gt;</c>. A definition is immutable and checked once; what has state (buckets, quotas, caches, exchanges) is
/// made by <see cref="Deploy(ITestOutputHelper, VirtualClock)"/>, so no test sees the calls of another.
/// </remarks>
public abstract class RestApiFixture
{
    private readonly string _stage;
    private readonly RestApiOptions? _options;

    /// <summary>Takes a definition.</summary>
    /// <param name="definition">The API.</param>
    /// <param name="stage">The stage that clients call. Default <c>prod</c>.</param>
    /// <param name="options">How deployments run; the defaults when null.</param>
    protected RestApiFixture(RestApi definition, string stage = "prod", RestApiOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentException.ThrowIfNullOrWhiteSpace(stage);
        Definition = definition;
        _stage = stage;
        _options = options;
    }

    /// <summary>The definition.</summary>
    public RestApi Definition { get; }

    /// <summary>Deploys the API for one test: full buckets, whole quotas, empty caches.</summary>
    /// <param name="clock">The clock. Default: a new one.</param>
    /// <exception cref="InvalidApiDefinitionException">The definition has faults; the message lists all of them.</exception>
    public RunningRestApi Deploy(VirtualClock? clock = null) => Definition.Deploy(clock, _stage, _options);

    /// <summary>Deploys the API for one test, and writes its calls into the test's output when it is disposed.</summary>
    /// <param name="output">The test's output.</param>
    /// <param name="clock">The clock. Default: a new one.</param>
    /// <exception cref="InvalidApiDefinitionException">The definition has faults; the message lists all of them.</exception>
    public TracedRestApi Deploy(ITestOutputHelper output, VirtualClock? clock = null) => Deploy(clock).TracedTo(output);
}
