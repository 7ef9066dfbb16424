namespace Understudy.Benchmarks.Micro;

/// <summary>The state machines of the benchmark classes.</summary>
internal static class Definitions
{
    /// <summary>Four tasks, of which the second fails twice and is retried; the doubles and the input are those of workload W1.</summary>
    public const string Order = """
        {"StartAt":"ValidateOrder","States":{
          "ValidateOrder":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:ValidateOrder",
            "ResultPath":"$.validation","Next":"ProcessPayment"},
          "ProcessPayment":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:ProcessPayment",
            "Parameters":{"orderId.$":"$.orderId","amount.$":"$.validation.total","currency":"EUR"},"ResultPath":"$.payment",
            "Retry":[{"ErrorEquals":["States.ALL"],"IntervalSeconds":5,"MaxAttempts":3,"BackoffRate":2}],"Next":"CheckInventory"},
          "CheckInventory":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:CheckInventory",
            "Parameters":{"items.$":"$.items"},"ResultPath":"$.inventory","Next":"ShipOrder"},
          "ShipOrder":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:ShipOrder",
            "Parameters":{"orderId.$":"$.orderId","address.$":"$.address"},"ResultPath":"$.shipment","End":true}}}
        """;

    /// <summary>Counts <c>$.i</c> up to <c>$.n</c>: a Choice and a Pass for each round.</summary>
    public const string Loop = """
        {"StartAt":"Check","States":{
          "Check":{"Type":"Choice","Choices":[{"Variable":"$.i","NumericLessThanPath":"$.n","Next":"Count"}],"Default":"Done"},
          "Count":{"Type":"Pass","Parameters":{"i.$":"States.MathAdd($.i, 1)","n.$":"$.n"},"Next":"Check"},
          "Done":{"Type":"Succeed"}}}
        """;
}
