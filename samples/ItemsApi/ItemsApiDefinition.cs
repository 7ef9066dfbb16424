using Understudy.ApiGateway;

namespace ItemsApi;

/// <summary>The API: open and keyed methods, a usage plan, and a method that starts a workflow.</summary>
public static class ItemsApiDefinition
{
    public const string ClientKey = "client-1-key-0123456789";

    // API Gateway hands the client's body over as text, since that is what StartExecution takes.
    private const string StartExecution = """
        #set($order = $input.path('$'))
        {
          "stateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:orders",
          "name": "order-$order.orderId",
          "input": "$util.escapeJavaScript($input.json('$')).replaceAll("\\'", "'")"
        }
        """;

    private const string Accepted = """
        #set($context.responseOverride.status = 202)
        {"order": "$input.path('$.executionArn').split(':').get(7)"}
        """;

    public static RestApi Of(IItemsTable table, OrderExecutions orders) => RestApi.Define("items-api", api => api
            .Get("/items", LambdaProxy.To<ProxyRequest, ProxyResponse>(new ItemsFunction(table).HandleAsync)).RequiresApiKey()
            .Options("/items", MockIntegration.Preflight(allowMethods: "GET,OPTIONS"))
            .Post("/orders", StartsTheWorkflow(orders)).RequiresApiKey()
            .Get("/orders/{id}", LambdaProxy.To<ProxyRequest, ProxyResponse>(orders.Describe)).RequiresApiKey())
        .WithUsagePlan("basic", plan => plan
            .Throttle(ratePerSecond: 50, burst: 100)
            .Quota(10_000, QuotaPeriod.Month)
            .Key("client-1-key", ClientKey));

    private static Integration StartsTheWorkflow(OrderExecutions orders)
    {
        var action = ServiceIntegration.Action("states", "StartExecution", orders.Start);
        var (answer, others) = (action.IntegrationResponses[0], action.IntegrationResponses.Skip(1));
        return action with
        {
            RequestTemplates = new Dictionary<string, string> { ["application/json"] = StartExecution },
            IntegrationResponses = [answer with { ResponseTemplates = new Dictionary<string, string> { ["application/json"] = Accepted } }, .. others],
        };
    }
}
