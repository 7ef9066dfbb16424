using System.Text.Json.Nodes;

namespace Understudy.StepFunctions.Tests.Fuzzing;

/// <summary>Changes the values of a JSON text and leaves it JSON: members taken out, renamed, moved, filled with something else.</summary>
internal static class JsonMutation
{
    public static string Make(Fuzz fuzz, IReadOnlyList<string> seeds, IReadOnlyList<string> names, IReadOnlyList<string> values)
    {
        var root = JsonNode.Parse(fuzz.Of(seeds))!;
        for (var edits = 1 + fuzz.Below(1 + fuzz.Below(3)); edits > 0; edits--)
        {
            Edit(Draw(root, fuzz), fuzz, names, values);
        }

        return root.ToJsonString();
    }

    /// <summary>Some object or array within a value, the value itself included.</summary>
    private static JsonNode Draw(JsonNode root, Fuzz fuzz)
    {
        var containers = new List<JsonNode>();
        Gather(root, containers);
        return fuzz.Of(containers);
    }

    private static void Gather(JsonNode? node, List<JsonNode> containers)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => null,
        };
        if (children is not null)
        {
            containers.Add(node!);
            foreach (var child in children)
            {
                Gather(child, containers);
            }
        }
    }

    private static void Edit(JsonNode container, Fuzz fuzz, IReadOnlyList<string> names, IReadOnlyList<string> values)
    {
        if (container is JsonArray items)
        {
            items.Insert(fuzz.Below(items.Count + 1), Value(fuzz, values, items));
            return;
        }

        var members = container.AsObject();
        var name = members.Count == 0 || fuzz.Chance(3) ? fuzz.Of(names) : members.ElementAt(fuzz.Below(members.Count)).Key;
        if (fuzz.Chance(4))
        {
            members.Remove(name);
            return;
        }

        if (fuzz.Chance(4) && members.TryGetPropertyValue(name, out var moved))
        {
            members.Remove(name);
            members[fuzz.Of(names)] = moved;
            return;
        }

        members[name] = Value(fuzz, values, members);
    }

    private static JsonNode? Value(Fuzz fuzz, IReadOnlyList<string> values, JsonNode near) => fuzz.Below(6) switch
    {
        0 => near.DeepClone(),
        1 => new JsonArray(near.DeepClone(), null),
        _ => JsonNode.Parse(fuzz.Of(values)),
    };
}
