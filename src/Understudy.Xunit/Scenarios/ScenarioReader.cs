using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Fixtures.Scenarios;

/// <summary>Reads one scenario; what is wrong with it is told with its place.</summary>
internal sealed class ScenarioReader(string file, string path, JsonData told)
{
    private static readonly string[] Members = ["name", "input", "doubles", "expect"];
    private static readonly string[] OutcomeMembers = ["return", "throw", "never", "times", "afterSeconds"];
    private static readonly string[] Endings = ["return", "throw", "never"];
    private static readonly string[] ExpectMembers = ["status", "output", "error", "cause", "path", "durationSeconds"];
    private static readonly string[] Statuses = ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"];

    public string Name() => told.TryGet("name", out var name) && name is StringData text
        ? text.Value
        : throw Fault(path + ".name", "is no string.", "Give the scenario a name; it is what the runner shows.");

    public JsonData Input() => told.TryGet("input", out var input) ? input : JsonData.EmptyObject;

    /// <summary>Reads all of it, so that a fault is told when the data is made and not inside a test.</summary>
    public void Check()
    {
        Allow(ObjectAt(told, path), path, Members);
        Name();
        Doubles();
        Expectation();
    }

    public TaskDoubles Doubles()
    {
        var doubles = new TaskDoubles();
        if (!told.TryGet("doubles", out var given))
        {
            return doubles;
        }

        foreach (var (state, outcomes) in ObjectAt(given, path + ".doubles"))
        {
            var place = $"{path}.doubles['{state}']";
            var list = outcomes is ArrayData several ? several : JsonData.Array(outcomes);
            if (list.Count == 0)
            {
                throw Fault(place, "is empty.", "Give the double at least one outcome: {\"return\": …}.");
            }

            doubles.On(state, task => Set(task, list, place));
        }

        return doubles;
    }

    public ScenarioExpectation Expectation()
    {
        if (!told.TryGet("expect", out var given))
        {
            throw Fault(path + ".expect", "is missing.", "Say what is expected, at least {\"status\": \"SUCCEEDED\"}.");
        }

        var place = path + ".expect";
        var expect = ObjectAt(given, place);
        Allow(expect, place, ExpectMembers);
        if (expect.Count == 0)
        {
            throw Fault(place, "is empty.", "Say what is expected, at least {\"status\": \"SUCCEEDED\"}.");
        }

        return new ScenarioExpectation
        {
            Status = Text(expect, "status", place) is { } status
                ? Statuses.Contains(status) ? status : throw Fault(place + ".status", $"is \"{status}\".", $"Write one of {string.Join(", ", Statuses)}.")
                : null,
            Output = expect.TryGet("output", out var output) ? output : null,
            Error = Text(expect, "error", place),
            Cause = Text(expect, "cause", place),
            Path = expect.TryGet("path", out var states)
                ? states is ArrayData list && list.All(state => state is StringData)
                    ? [.. list.Select(state => state.AsString())]
                    : throw Fault(place + ".path", "is no array of state names.", "List the states in the order in which they are entered.")
                : null,
            Duration = Seconds(expect, "durationSeconds", place),
        };
    }

    private static TaskDoubleSequence Add(TaskDouble task, TaskDoubleSequence? before, JsonData outcome, TimeSpan after)
    {
        if (outcome.TryGet("return", out var value))
        {
            return before is null ? task.Returns(value, after) : before.ThenReturns(value, after);
        }

        if (outcome.TryGet("throw", out var failure))
        {
            var error = failure.TryGet("error", out var name) ? name.AsString() : null;
            var cause = failure.TryGet("cause", out var text) ? text.AsString() : null;
            return before is null ? task.Throws(error, cause, after) : before.ThenThrows(error, cause, after);
        }

        return before is null ? task.NeverAnswers() : before.ThenNeverAnswers();
    }

    private void Set(TaskDouble task, ArrayData outcomes, string place)
    {
        TaskDoubleSequence? sequence = null;
        foreach (var (outcome, index) in outcomes.Select((outcome, index) => (outcome, index)))
        {
            var here = outcomes.Count == 1 ? place : $"{place}[{index}]";
            CheckOutcome(outcome, here);
            sequence = Add(task, sequence, outcome, Seconds((ObjectData)outcome, "afterSeconds", here) ?? TimeSpan.Zero);
            if (outcome.TryGet("times", out var times))
            {
                sequence = times.TryGetInt64(out var count) && count is >= 1 and <= int.MaxValue
                    ? sequence.Times((int)count)
                    : throw Fault(here + ".times", $"is {times}.", "Write a whole number from 1.");
            }
        }
    }

    private void CheckOutcome(JsonData outcome, string place)
    {
        var members = ObjectAt(outcome, place);
        Allow(members, place, OutcomeMembers);
        if (Endings.Count(each => members.TryGet(each, out _)) != 1)
        {
            throw Fault(place, "has not exactly one of return, throw and never.", "Write {\"return\": …}, {\"throw\": {\"error\": \"…\", \"cause\": \"…\"}} or {\"never\": true}.");
        }

        if (members.TryGet("throw", out var failure))
        {
            var failed = ObjectAt(failure, place + ".throw");
            Allow(failed, place + ".throw", ["error", "cause"]);
            _ = Text(failed, "error", place + ".throw");
            _ = Text(failed, "cause", place + ".throw");
        }
    }

    private string? Text(ObjectData value, string member, string place) => value.TryGet(member, out var given)
        ? given is StringData text ? text.Value : throw Fault($"{place}.{member}", $"is {given}.", "Write a string.")
        : null;

    private TimeSpan? Seconds(ObjectData value, string member, string place)
    {
        const double longest = 31_622_400_000;
        return value.TryGet(member, out var given)
            ? given is NumberData { Value: >= 0 and <= longest } seconds
                ? TimeSpan.FromSeconds(seconds.Value)
                : throw Fault($"{place}.{member}", $"is {given}.", "Write a number of seconds, zero or more.")
            : null;
    }

    private ObjectData ObjectAt(JsonData value, string place) =>
        value as ObjectData ?? throw Fault(place, "is no object.", "Write an object.");

    private void Allow(ObjectData value, string place, string[] members)
    {
        foreach (var (name, _) in value)
        {
            if (!members.Contains(name))
            {
                throw Fault($"{place}.{name}", "is not known.", $"The members here are {string.Join(", ", members)}.");
            }
        }
    }

    private InvalidScenarioFileException Fault(string place, string fault, string remedy) => new(file, place, fault, remedy);
}
