using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Benchmarks.Workloads;

/// <summary>The tasks of the workloads as a test would double them; made anew for each execution, because ProcessPayment fails twice.</summary>
internal static class WorkloadDoubles
{
    private static readonly MemberNames Line = MemberNames.Of("id", "line");

    public static TaskDoubles? Make(string workload) => workload switch
    {
        "W1" => new TaskDoubles()
            .On("ValidateOrder", t => t.Returns(order => JsonData.Object(("valid", true), ("total", Sum(order, static item => item["qty"].AsInt64() * item["price"].AsInt64())))))
            .On("ProcessPayment", t => t.Throws("PaymentGatewayTimeout", "gateway").Twice().ThenReturns(payment => JsonData.Object(
                ("transactionId", "tx-" + payment["orderId"].AsString()), ("amount", payment["amount"]), ("status", "CAPTURED"))))
            .On("CheckInventory", t => t.Returns(order => JsonData.Object(("available", true), ("reserved", Sum(order, static item => item["qty"].AsInt64())))))
            .On("ShipOrder", t => t.Returns(order => JsonData.Object(
                ("trackingId", "trk-" + order["orderId"].AsString()), ("carrier", "POST"), ("city", order["address"]["city"])))),
        "W4" => new TaskDoubles().On("Line", t => t.Returns(item => JsonData.ObjectOwning(
            Line, [item["id"], item["qty"].AsInt64() * item["price"].AsInt64()]))),
        _ => null,
    };

    private static long Sum(JsonData order, Func<JsonData, long> figure)
    {
        long sum = 0;
        foreach (var item in ((ArrayData)order["items"]).Items)
        {
            sum += figure(item);
        }

        return sum;
    }
}
