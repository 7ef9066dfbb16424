using Understudy.Conformance.RealWorkflows.Needs;
using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows;

/// <summary>States that fail on AWS too, whatever a double answers or for some of its answers.</summary>
internal static class AuthorMistakes
{
    private static readonly string[] Tokens = ["$$.Task.Token", "$states.context.Task.Token"];

    /// <summary>The states that read a task token although their integration has none, and the Choice states without a Default.</summary>
    /// <remarks>
    /// The Context Object holds a token in <c>.waitForTaskToken</c> tasks only
    /// (<see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">developer guide</see>).
    /// </remarks>
    public static IReadOnlySet<string> In(JsonData definition) => StatesIn(definition)
        .Where(state => ReadsMissingToken(state.Value) || MayMatchNothing(state.Value))
        .Select(state => state.Key)
        .ToHashSet(StringComparer.Ordinal);

    private static bool MayMatchNothing(JsonData state) => state["Type"] == "Choice" && state.Field("Default") is null;

    private static bool ReadsMissingToken(JsonData state) =>
        ReadsToken(state) && state.TextField("Resource")?.EndsWith(".waitForTaskToken", StringComparison.Ordinal) == false;

    private static IEnumerable<KeyValuePair<string, JsonData>> StatesIn(JsonData workflow) => ((ObjectData)workflow["States"])
        .SelectMany(state => state.Value.InnerWorkflows().SelectMany(StatesIn).Prepend(state));

    private static bool ReadsToken(JsonData value) => value switch
    {
        StringData { Value: var text } => Tokens.Any(token => text.Contains(token, StringComparison.Ordinal)),
        ObjectData members => members.Any(member => ReadsToken(member.Value)),
        ArrayData items => items.Any(ReadsToken),
        _ => false,
    };
}
