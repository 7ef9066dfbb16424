using Understudy.Json;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.MapRuns;

/// <summary>Machines of one distributed Map, M, in as few words as a test needs.</summary>
internal static class Distributed
{
    public const string Pass = """ "P":{"Type":"Pass","End":true} """;

    public const string Task = $$"""
        "T":{"Type":"Task","Resource":"{{Asl.Lambda}}F","End":true}
        """;

    /// <summary>A machine whose Map has further fields, and a processor of one state.</summary>
    public static StateMachine Map(string fields = "", string processor = Task, string type = "STANDARD") =>
        StateMachine.Parse(Definition(fields, processor, type), new StateMachineOptions { Name = "orders" });

    /// <summary>The same in JSONata.</summary>
    public static StateMachine JsonataMap(string fields = "", string processor = Pass) =>
        StateMachine.Parse(Definition(fields, processor, "STANDARD").Insert(1, "\"QueryLanguage\":\"JSONata\","), new StateMachineOptions { Name = "orders" });

    public static string Definition(string fields, string processor, string type) => $$$$"""
        {"StartAt":"M","States":{"M":{{{{State(fields, processor, type)}}}}}}
        """;

    /// <summary>The Map as a state, to put into another workflow.</summary>
    public static string State(string fields, string processor, string type = "STANDARD", string next = """ "End":true """) => $$$$"""
        {"Type":"Map",{{{{fields}}}}{{{{(fields == "" ? "" : ",")}}}}"ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"{{{{type}}}}"},
        "StartAt":"{{{{processor.Trim()[1..].Split('"')[0]}}}}","States":{{{{{processor}}}}}},{{{{next}}}}}
        """;

    /// <summary>Fails for some items, by their positions, and gives the others back.</summary>
    public static TaskDoubles Failing(params int[] items) => new TaskDoubles().On("T", t =>
    {
        foreach (var item in items)
        {
            t.WhenItem(item, one => one.Throws("E", "why").Repeatedly());
        }

        t.Returns(sent => sent);
    });
}
