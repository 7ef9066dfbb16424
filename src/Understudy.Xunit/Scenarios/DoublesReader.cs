using Understudy.Fixtures.Files;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Fixtures.Scenarios;

/// <summary>Reads what the tasks of a scenario answer.</summary>
internal static class DoublesReader
{
    private const string DoubleForm = "{\"return\": …}, {\"throw\": {\"error\": \"…\", \"cause\": \"…\"}}, {\"never\": true}, or an array of these";

    public static TaskDoubles Read(FileValue scenario)
    {
        var doubles = new TaskDoubles();
        foreach (var (key, told) in scenario.Find("doubles")?.Members("{\"StateName\": {\"return\": …}}") ?? [])
        {
            Add(doubles, key, told);
        }

        return doubles;
    }

    // No state is named like an ARN, so a key that is one means a function or a resource, as a person would read it.
    private static void Add(TaskDoubles doubles, string key, FileValue told)
    {
        if (key.Length == 0)
        {
            throw told.Fault("is the double of a state without a name.", "Name the Task state, or give the ARN of a Lambda function or resource.");
        }

        _ = !key.StartsWith("arn:", StringComparison.Ordinal) ? doubles.On(key, task => Set(task, told))
            : NamesFunction(key, told) ? doubles.OnFunction(key, task => Set(task, told))
            : doubles.OnResource(key, task => Set(task, told));
    }

    private static bool NamesFunction(string arn, FileValue told)
    {
        const string marker = ":function:";
        var before = arn.IndexOf(marker, StringComparison.Ordinal);
        return before >= 0 && (arn[(before + marker.Length)..].Split(':')[0].Length > 0
            ? true
            : throw told.Fault("is the double of a Lambda function without a name.", "Write the whole ARN."));
    }

    private static void Set(TaskDouble task, FileValue told)
    {
        var outcomes = told.Value is ArrayData ? told.Items : [told];
        if (outcomes.Count == 0)
        {
            throw told.Fault("has no outcome.", $"Write {DoubleForm}.");
        }

        TaskDoubleSequence? sequence = null;
        foreach (var outcome in outcomes)
        {
            sequence = Append(task, sequence, outcome.WithOnly(DoubleForm, "return", "throw", "never", "afterSeconds", "times", "repeatedly"));
            Count(sequence, outcome, isLast: outcome == outcomes[^1]);
        }
    }

    private static TaskDoubleSequence Append(TaskDouble task, TaskDoubleSequence? before, FileValue outcome)
    {
        var after = outcome.Find("afterSeconds")?.Seconds() ?? TimeSpan.Zero;
        return (outcome.Find("return"), outcome.Find("throw"), outcome.Find("never")) switch
        {
            ({ Value: var value }, null, null) => before is null ? task.Returns(value, after) : before.ThenReturns(value, after),
            (null, { } failure, null) => Throw(task, before, failure, after),
            (null, null, { } never) => NeverAnswer(task, before, outcome, never),
            _ => throw outcome.Fault("has not exactly one of return, throw and never.", $"Write {DoubleForm}."),
        };
    }

    private static TaskDoubleSequence Throw(TaskDouble task, TaskDoubleSequence? before, FileValue failure, TimeSpan after)
    {
        _ = failure.WithOnly("{\"error\": \"…\", \"cause\": \"…\"}", "error", "cause");
        var error = failure.Find("error")?.Text() ?? throw failure.Fault("has no error.", "Write the error name that Retry and Catch match: \"error\": \"…\".");
        var cause = failure.Find("cause")?.Text();
        return before is null ? task.Throws(error, cause, after) : before.ThenThrows(error, cause, after);
    }

    private static TaskDoubleSequence NeverAnswer(TaskDouble task, TaskDoubleSequence? before, FileValue outcome, FileValue never)
    {
        never.BeTrue();
        return outcome.Find("afterSeconds") is { } after
            ? throw after.Fault("is of no use beside never.", "Leave it out.")
            : before is null ? task.NeverAnswers() : before.ThenNeverAnswers();
    }

    private static void Count(TaskDoubleSequence sequence, FileValue outcome, bool isLast)
    {
        var times = outcome.Find("times");
        if (outcome.Find("repeatedly") is { } repeatedly)
        {
            repeatedly.BeTrue();
            _ = times is null && isLast
                ? sequence.Repeatedly()
                : throw repeatedly.Fault("is not the end.", "Let it stand in the last outcome, without times.");
        }
        else if (times is not null)
        {
            sequence.Times(times.Count());
        }
    }
}
