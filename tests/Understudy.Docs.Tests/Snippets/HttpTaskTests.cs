using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class HttpTaskTests
{
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"Send","States":{"Send":{"Type":"Task","Resource":"arn:aws:states:::http:invoke","End":true,"Parameters":{
          "ApiEndpoint":"https://shop.test/orders","Method":"POST","RequestBody":{"id.$":"$.orderId"},
          "Authentication":{"ConnectionArn":"arn:aws:events:us-east-1:123456789012:connection/shop/1"}}}}}
        """);

    // snippet: http-tasks
    [Fact]
    public async Task The_order_is_sent_to_the_shop()
    {
        var shop = new HttpTasks(new ShopHandler()).WithConnection(
            "arn:aws:events:us-east-1:123456789012:connection/shop/1", HttpConnection.ApiKey("X-Api-Key", "secret"));

        var execution = await _machine.ExecuteAsync(new { orderId = 42 }, options: new ExecutionOptions { HttpTasks = shop });

        execution.Should().HaveSucceeded();
        execution.Output!["ResponseBody"].ToString().Should().Be("""{"accepted":42}""");
    }
    // end snippet
}
