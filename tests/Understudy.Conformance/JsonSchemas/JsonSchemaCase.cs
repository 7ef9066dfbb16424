using Understudy.ApiGateway.Schemas;
using Understudy.Conformance.Cases;
using Understudy.Conformance.Comparing;
using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.JsonSchemas;

/// <summary>One value, and whether it is valid.</summary>
internal sealed class JsonSchemaCase(string id, JsonData schema, JsonData test) : ConformanceCase
{
    public override string Id => id;

    public override string Group => id[..id.LastIndexOf('/')];

    public override ValueTask<Verdict> JudgeAsync()
    {
        var messages = JsonSchema.Compile(schema).Validate(test["data"]);
        var isValid = messages.Count == 0;
        return new(Verdict.Of(isValid == test["valid"].AsBoolean()
            ? []
            : [new Difference(
                $"{test["title"].AsString()}: {test["data"]}",
                isValid ? "a fault" : "valid",
                isValid ? "valid" : string.Join(", ", messages))]));
    }
}
