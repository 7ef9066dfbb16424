using Understudy.Json;
using Understudy.StepFunctions.Doubles.Answers;

namespace Understudy.StepFunctions.Doubles.MockConfigs;

/// <summary>Reads <c>MockConfigFile.json</c>: what the mocked states of a test case answer.</summary>
internal sealed class MockConfigReader(string source, string json)
{
    private const string Responses = "$.MockedResponses";
    private const string FileForm = "Write { \"StateMachines\": { \"name\": { \"TestCases\": { … } } }, \"MockedResponses\": { … } }.";
    private const string ThrowForm = "{ \"Throw\": { \"Error\": \"…\", \"Cause\": \"…\" } }";
    private const string CallForm = "Number the calls from 0: \"0\", or \"1-2\" for the second and the third.";

    public IEnumerable<(string State, MockedResponses Responses)> Read(string stateMachine, string testCase)
    {
        var file = Parse();
        var machines = Object(file, "$", "StateMachines");
        var machine = Named(machines, "$.StateMachines", stateMachine);
        var cases = Object(machine, $"$.StateMachines.{stateMachine}", "TestCases");
        var states = Named(cases, $"$.StateMachines.{stateMachine}.TestCases", testCase);
        var responses = states.Count == 0 ? JsonData.EmptyObject : Object(file, "$", "MockedResponses");

        foreach (var (state, response) in states)
        {
            var path = $"$.StateMachines.{stateMachine}.TestCases.{testCase}.{state}";
            var name = response is StringData text ? text.Value : throw Fault(path, "is no string.", "Name one of the MockedResponses.");
            yield return (state, ReadResponses(Named(responses, Responses, name), $"{Responses}.{name}"));
        }
    }

    private MockedResponses ReadResponses(ObjectData numbered, string path)
    {
        List<(CallRange Calls, Answer Answer)> read = [];
        foreach (var (calls, response) in numbered)
        {
            if (!CallRange.TryParse(calls, out var range))
            {
                throw Fault(path, $"has a response for \"{calls}\".", CallForm);
            }

            read.Add((range, ReadResponse(response, $"{path}['{calls}']")));
        }

        read.Sort((left, right) => left.Calls.First.CompareTo(right.Calls.First));
        var next = 0;
        foreach (var (calls, _) in read)
        {
            if (calls.First != next)
            {
                var problem = calls.First > next ? $"has no response for call {next}." : $"has two responses for call {calls.First}.";
                throw Fault(path, problem, "Give each call from 0 on one response.");
            }

            next = calls.Last + 1;
        }

        return next > 0
            ? new MockedResponses(path, [.. read.Select(each => (each.Answer, each.Calls.Count))])
            : throw Fault(path, "has no response.", "Give at least call \"0\" a Return or a Throw.");
    }

    private Answer ReadResponse(JsonData response, string path) => response switch
    {
        ObjectData { Count: 1 } only when only.TryGet("Return", out var value) => new MockedReturn(value),
        ObjectData { Count: 1 } only when only.TryGet("Throw", out var thrown) => new ErrorAnswer(
            Text(thrown, "Error") ?? throw Fault($"{path}.Throw", "has no Error.", $"Write {ThrowForm}."),
            Text(thrown, "Cause")),
        _ => throw Fault(path, "has neither a Return nor a Throw alone.", $"Write {{ \"Return\": … }} or {ThrowForm}."),
    };

    private ObjectData Parse()
    {
        try
        {
            return JsonData.Parse(json) as ObjectData ?? throw Fault("$", "is no object.", FileForm);
        }
        catch (JsonDataException e)
        {
            throw Fault("$", $"is not JSON. {e.Message}", "Correct the text.", e);
        }
    }

    private ObjectData Object(ObjectData parent, string path, string member) =>
        parent.TryGet(member, out var value) && value is ObjectData found
            ? found
            : throw Fault(path, $"has no object \"{member}\".", FileForm);

    private ObjectData Named(ObjectData parent, string path, string name)
    {
        if (!parent.TryGet(name, out var value))
        {
            throw new InvalidMockConfigException(source, path, name, [.. parent.Select(member => member.Key)]);
        }

        return value as ObjectData ?? throw Fault($"{path}.{name}", "is no object.", "Write { … }.");
    }

    private InvalidMockConfigException Fault(string path, string problem, string remedy, Exception? inner = null) =>
        new(source, path, problem, remedy, inner);

    private static string? Text(JsonData parent, string member) =>
        parent.TryGet(member, out var value) && value is StringData text ? text.Value : null;
}
