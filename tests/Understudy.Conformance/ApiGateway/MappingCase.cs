using Understudy.ApiGateway.Integrations;
using Understudy.ApiGateway.Mapping;
using Understudy.Conformance.Cases;
using Understudy.Conformance.StepFunctions;
using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.ApiGateway;

/// <summary>Parameter mappings applied to a request or an answer.</summary>
internal sealed class MappingCase(RecordedCase recorded) : ConformanceCase
{
    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    private MappingDirection Direction => recorded["direction"]!.AsString() == "request" ? MappingDirection.Request : MappingDirection.Response;

    public override ValueTask<Verdict> JudgeAsync()
    {
        var input = new RecordedInput(recorded["input"]!);
        var mappings = ((ObjectData)recorded["mapping"]!)
            .Select(pair => ParameterMapping.Parse(pair.Key, pair.Value.AsString(), Direction)
                ?? throw new InvalidOperationException($"{pair.Key}: {pair.Value} is refused"))
            .ToList();
        var actual = mappings.Exists(mapping => mapping.ReadsBody) && JsonText.IsDamaged(input.BodyText) ? Failure() : Apply(mappings, input);
        var expected = recorded["expect"] ?? recorded["expectError"]!;
        return new(Verdict.Of(actual == expected ? [] : [Difference.Of("mapping", expected, actual)]));
    }

    private ObjectData Failure() => Direction is MappingDirection.Request
        ? JsonData.Object(("status", 400), ("message", "Invalid JSON in request body"))
        : JsonData.Object(("status", 500), ("message", "Internal server error"));

    private ObjectData Apply(List<ParameterMapping> mappings, RecordedInput input)
    {
        var parameters = mappings.Select(mapping => mapping.Map(input)).OfType<MappedParameter>().ToList();
        return Direction is MappingDirection.Request
            ? JsonData.Object(("header", At(MappingLocation.Header)), ("path", At(MappingLocation.Path)), ("querystring", At(MappingLocation.QueryString)))
            : JsonData.Object(("header", At(MappingLocation.Header)));

        JsonData At(MappingLocation location) => JsonData.Object([.. parameters
            .Where(parameter => parameter.Location == location)
            .Select(parameter => (parameter.Name, Value(parameter)))]);
    }

    private static JsonData Value(MappedParameter parameter) =>
        parameter.Values is [var single] ? single : JsonData.Array([.. parameter.Values.Select(value => JsonData.Of(value))]);

    private sealed class RecordedInput(JsonData input) : IMappingInput
    {
        public string BodyText => input["body"].AsString();

        public JsonData? BodyJson => JsonText.Read(BodyText);

        public IReadOnlyList<string> Header(string name) => Values("headers", name);

        public IReadOnlyList<string> QueryString(string name) => Values("query", name);

        public string? Path(string name) => Text(input["path"], name);

        public string? Context(string name)
        {
            var value = input["context"];
            foreach (var part in name.Split('.'))
            {
                value = value.TryGet(part, out var member) ? member : JsonData.Null;
            }

            return value.IsNull ? null : value.AsString();
        }

        public string? StageVariable(string name) => Text(input["stageVariables"], name);

        private static string? Text(JsonData group, string name) => group.TryGet(name, out var value) ? value.AsString() : null;

        private string[] Values(string group, string name) =>
            input[group].TryGet(name, out var values) ? [.. ((ArrayData)values).Select(value => value.AsString())] : [];
    }
}
