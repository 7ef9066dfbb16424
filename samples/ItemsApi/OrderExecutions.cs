using OrderWorkflow;
using Understudy.Json;
using Understudy.StepFunctions;
using Understudy.Time;

namespace ItemsApi;

/// <summary>The order workflow of the other sample, started and looked at by the API; both on one clock.</summary>
public sealed class OrderExecutions
{
    private const string Workflow = "orders";

    public OrderExecutions(VirtualClock clock, TaskDoubles? doubles = null)
    {
        var machines = new StateMachines().Add(Workflow, StateMachine.FromFile("order.asl.json"));
        Host = new StateMachineHost(machines, doubles ?? Doubles.WithFlakyPayment(), new ExecutionOptions { Clock = clock });
    }

    /// <summary>Where a test finds the executions.</summary>
    public StateMachineHost Host { get; }

    /// <summary>StartExecution, as API Gateway calls it: the input is text within the request.</summary>
    public JsonData Start(JsonData request)
    {
        var execution = Host.StartExecution(Workflow, request["input"].AsString(), request["name"].AsString());
        return JsonData.Object(("executionArn", execution.Arn), ("startDate", execution.StartTime.ToUnixTimeSeconds()));
    }

    /// <summary>The Lambda function behind GET /orders/{id}.</summary>
    public ProxyResponse Describe(ProxyRequest request)
    {
        var id = request.PathParameters!["id"];
        return Host.Executions.FirstOrDefault(execution => execution.Name == id) is { } found
            ? ProxyResponse.Of(200, new { id, status = found.Status.ToString(), state = found.CurrentStates is [.., var state] ? state : null })
            : ProxyResponse.Of(404, new { error = $"There is no order {id}." });
    }
}
