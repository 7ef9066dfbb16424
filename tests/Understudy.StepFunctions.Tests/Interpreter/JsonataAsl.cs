using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Interpreter;

/// <summary>JSONata machines in as few words as a test needs.</summary>
internal static class JsonataAsl
{
    /// <summary>Runs a Pass whose Output is the expression.</summary>
    public static Task<Execution> Evaluate(string expression, object? input = null, int seed = 0) =>
        State($$$"""{"Type":"Pass","Output":{{{JsonData.Of($"{{% {expression} %}}")}}},"End":true}""")
            .ExecuteAsync(input, options: new ExecutionOptions { Seed = seed });

    /// <summary>A JSONata machine of one state named S.</summary>
    public static StateMachine State(string state) => States($$$"""
        "S":{{{state}}}
        """);

    /// <summary>A JSONata machine that starts at S.</summary>
    public static StateMachine States(string states) => StateMachine.Parse($$$"""{"QueryLanguage":"JSONata","StartAt":"S","States":{{{{states}}}}}""");
}
