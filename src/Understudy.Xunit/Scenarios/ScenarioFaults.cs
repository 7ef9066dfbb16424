using Understudy.Fixtures.Files;
using Understudy.StepFunctions;
using Understudy.StepFunctions.Doubles;

namespace Understudy.Fixtures.Scenarios;

/// <summary>What a run found missing in a scenario, told in the words of its file rather than of C#.</summary>
internal static class ScenarioFaults
{
    public static InvalidTestFileException Missing(FileValue scenario, MissingTaskDoubleException fault) => scenario.Fault(
        $"""
        has no double for the Task state "{fault.StateName}" (resource {fault.Resource}).
          input    {Excerpt.Of(fault.Input)}
          doubles  {NameList.Of(fault.KnownDoubles, fault.StateName)}
        """,
        $"Write it into doubles: \"{fault.StateName}\": {{\"return\": {{}}}}.",
        fault);

    public static InvalidTestFileException Exhausted(FileValue scenario, TaskDoubleExhaustedException fault) => scenario.Fault(
        $"""
        has {fault.Outcomes} outcome(s) for the Task state "{fault.StateName}", and this is call {fault.Call}.
          input    {Excerpt.Of(fault.Input)}
        """,
        "Append an outcome, or let the last one say \"repeatedly\": true.",
        fault);
}
