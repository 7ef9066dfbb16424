using System.Text;

namespace Understudy.Benchmarks.Workloads;

/// <summary>The inputs of the workloads, as the bench's README describes them.</summary>
internal static class WorkloadInputs
{
    public static readonly IReadOnlyList<(string Name, int Size)> All =
        [("W1", 1), ("W2", 1000), ("W3", 1_000), ("W3", 10_000), ("W3", 100_000), ("W4", 1_000), ("W4", 10_000), ("W4", 100_000), ("W5", 1), ("W6", 1_000), ("W7", 1)];

    public static string Of(string name, int size) => name switch
    {
        "W1" => """
            {"orderId":"o-42","customer":{"id":"c-7","name":"Ada"},"address":{"street":"1 Main St","city":"Bern","zip":"3000"},
             "items":[{"sku":"A-100","qty":2,"price":1999},{"sku":"B-200","qty":1,"price":4950},{"sku":"C-300","qty":5,"price":250}]}
            """,
        "W2" => """{"i":0,"id":"A1","s":"","a":[]}""",
        "W3" => $$"""{"i":0,"n":{{size}}}""",
        "W4" => Lines(size),
        "W5" => """{"x":7}""",
        "W6" => Orders(size),
        "W7" => """{"secs":864000}""",
        _ => throw new NotSupportedException($"There is no input for workload {name}."),
    };

    private static string Lines(int count)
    {
        var text = new StringBuilder("""{"items":[""");
        for (var k = 0; k < count; k++)
        {
            text.Append(k == 0 ? "" : ",").Append($$"""{"id":{{k}},"qty":{{(k % 7) + 1}},"price":{{(k * 37 % 900) + 100}}}""");
        }

        return text.Append("]}").ToString();
    }

    private static string Orders(int count)
    {
        var text = new StringBuilder("""{"orders":[""");
        for (var k = 0; k < count; k++)
        {
            text.Append(k == 0 ? "" : ",").Append($$"""{"id":{{k}},"customer":"customer-{{k % 13}}","lines":[""");
            for (var j = 0; j < 2 + (k % 4); j++)
            {
                text.Append(j == 0 ? "" : ",").Append(
                    $$"""{"sku":"sku-{{((k * 3) + (j * 5)) % 11}}","qty":{{((k + j) % 6) + 1}},"price":{{(((k * 17) + (j * 29)) % 90) + 10}}}""");
            }

            text.Append("]}");
        }

        return text.Append("]}").ToString();
    }
}
