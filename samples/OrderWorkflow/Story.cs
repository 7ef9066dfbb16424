using System.Diagnostics;
using Understudy.StepFunctions;

namespace OrderWorkflow;

/// <summary>Runs one execution on the fake clock and prints what happened when.</summary>
public static class Story
{
    public static async Task TellAsync(string title, string definition, TaskDoubles doubles)
    {
        var machine = StateMachine.FromFile(definition);
        var wallClock = Stopwatch.StartNew();

        var execution = await machine.ExecuteAsync(new { orderId = 42, items = new[] { "book", "pen" } }, doubles);

        var taken = wallClock.Elapsed;
        Console.WriteLine(title);
        Console.WriteLine($"{definition}, input {execution.Input}");
        Console.WriteLine();
        Console.WriteLine(execution.History.ToTrace());
        Console.WriteLine();
        Console.WriteLine($"{execution.Duration.TotalSeconds} s of virtual time took {taken.TotalMilliseconds:F1} ms.");
        Console.WriteLine($"Output: {execution.Output}");
        Console.WriteLine();
    }
}
