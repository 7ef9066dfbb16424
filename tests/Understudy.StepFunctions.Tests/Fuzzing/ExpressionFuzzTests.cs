using Understudy.Json;
using Understudy.Jsonata;
using Understudy.StepFunctions.Expressions.Intrinsics;
using Understudy.StepFunctions.Expressions.Paths;
using Understudy.StepFunctions.Tests.Expressions;
using Xunit.Abstractions;

namespace Understudy.StepFunctions.Tests.Fuzzing;

public class ExpressionFuzzTests(ITestOutputHelper output)
{
    private static readonly JsonData Document = JsonData.Parse("""
        {"a":{"b":[{"c":1.5},null]},"max":2,"list":[1,2,2,"x"],"o":{"k":"v"},"Ж中":true,
        "items":[{"n":"nut","p":1,"tags":["a"]},{"n":"bolt","p":2.5,"tags":[],"id":7},{"n":"","p":-1e3,"tags":["a","c"]}]}
        """);

    private static readonly JsonData States = JsonData.Parse($$"""{"input": {{Document}},"context":{"Day":"TUE"} }""");

    [Fact]
    public Task Paths_are_followed_or_refused() =>
        FuzzRun.TryAsync(output, 20_000, fuzz => TextMutation.Make(fuzz, Seeds.Paths, Seeds.PathFragments), FollowsPath);

    [Fact]
    public Task Intrinsic_calls_are_computed_or_refused() =>
        FuzzRun.TryAsync(output, 20_000, fuzz => TextMutation.Make(fuzz, Seeds.Calls, Seeds.CallFragments), Computes);

    [Fact]
    public Task JSONata_expressions_are_evaluated_or_refused() =>
        FuzzRun.TryAsync(output, 5_000, fuzz => TextMutation.Make(fuzz, Seeds.Jsonata, Seeds.JsonataFragments), Evaluates);

    private static bool FollowsPath(string text)
    {
        _ = ReferencePath.TryParse(text, out _, out _);
        return JsonPath.TryParse(text, out var path, out _) && path.TryEvaluate(Document, new TestContext(), out _);
    }

    private static bool Computes(string text)
    {
        if (!IntrinsicCall.TryParse(text, out var call, out _))
        {
            return false;
        }

        call.Evaluate(Document, new TestContext());
        return true;
    }

    private static bool Evaluates(string text)
    {
        var bindings = new JsonataBindings().Set("states", States);
        JsonataExpression.Parse(text, JsonataVersion.V2_0_6).Evaluate(null, bindings, new TestContext().Jsonata.Options);
        return true;
    }
}
