using Understudy.ApiGateway;
using Understudy.StepFunctions;

namespace Understudy.Assertions;

/// <summary>Begins assertions about executions of state machines and about REST APIs.</summary>
/// <remarks>For responses of an <see cref="HttpClient"/> see <see cref="ApiResponseAssertions"/>.</remarks>
public static class UnderstudyAssertionExtensions
{
    /// <summary>Begins assertions about an execution: how it ended, and what its states did.</summary>
    public static ExecutionAssertions Should(this Execution execution)
    {
        ArgumentNullException.ThrowIfNull(execution);
        return new ExecutionAssertions(execution);
    }

    /// <summary>Begins assertions about a history, be it one that was recorded on AWS.</summary>
    /// <remarks>For assertions about the list of its events, write <c>history.AsEnumerable().Should()</c>.</remarks>
    public static HistoryAssertions Should(this ExecutionHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new HistoryAssertions(history);
    }

    /// <summary>Begins assertions about what TestState answered.</summary>
    public static TestStateAssertions Should(this TestStateResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new TestStateAssertions(response);
    }

    /// <summary>Begins assertions about a running API: which integrations it invoked with what, and what its keys have left.</summary>
    public static RestApiAssertions Should(this RunningRestApi api)
    {
        ArgumentNullException.ThrowIfNull(api);
        return new RestApiAssertions(api);
    }

    /// <summary>Begins assertions about one call of an API.</summary>
    public static ApiExchangeAssertions Should(this ApiExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return new ApiExchangeAssertions(exchange);
    }

    /// <summary>Begins assertions about calls that were sent together.</summary>
    /// <remarks>For assertions about the list of its responses, write <c>burst.AsEnumerable().Should()</c>.</remarks>
    public static BurstAssertions Should(this ApiBurst burst)
    {
        ArgumentNullException.ThrowIfNull(burst);
        return new BurstAssertions(burst);
    }

    /// <summary>Begins assertions about the replay of a recorded history.</summary>
    public static ReplayAssertions Should(this ReplayReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReplayAssertions(report);
    }
}
