using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter.MapRuns.Items;

/// <summary>The items of an array, or those of an object, which have keys.</summary>
internal static class NodeItems
{
    public static IEnumerable<MapItem> Of(JsonData node, string source) => node is ObjectData members
        ? members.Select(member => new MapItem(member.Value, source, member.Key))
        : ((ArrayData)node).Select(value => new MapItem(value, source));
}
