using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Paths;
using Understudy.StepFunctions.Expressions.Paths.Parsing;

namespace Understudy.ApiGateway.Mapping;

/// <summary>The JSONPath of a mapping that reads a part of the body, such as <c>petstore.pets[0].name</c>.</summary>
internal static class BodyPath
{
    /// <returns>Null when the text is no path.</returns>
    public static Func<JsonData, JsonData?>? Compile(string path)
    {
        var whole = path.StartsWith('$') ? path : "$." + path;
        try
        {
            var steps = PathParser.ParseSteps(new PathText(whole, 1, whole.Length), startsAtItem: false);
            return body => steps.Evaluate(body, new PathWalk(new EvaluationScope(body)));
        }
        catch (ExpressionFormatException)
        {
            return null;
        }
    }
}
