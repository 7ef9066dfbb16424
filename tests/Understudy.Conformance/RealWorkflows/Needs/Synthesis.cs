using Understudy.Json;

namespace Understudy.Conformance.RealWorkflows.Needs;

/// <summary>Makes values that meet needs.</summary>
internal static class Synthesis
{
    // Serves as a name, as a number in text, and as JSON.
    private static readonly JsonData Anything = "1";

    /// <param name="need">What is read of the value.</param>
    /// <param name="turn">How many values were made for the same place before; each gives the Choice states other answers.</param>
    public static JsonData Synthesise(this Need need, int turn) =>
        need.Content is { } content ? content.Synthesise(turn).ToString()
        : need.Items is { } items ? Array(need, items, turn)
        : need.IsObject ? Object(need, turn)
        : need.Candidates is { Count: > 0 } candidates ? candidates[turn % candidates.Count]
        : Anything;

    private static ArrayData Array(Need need, Need items, int turn)
    {
        var item = items;
        if (need.Members.Count > 0)
        {
            // JSONata reads a member of an array as that member of each item.
            item = new Need();
            item.Merge(items);
            foreach (var (name, member) in need.Members)
            {
                item.Member(name).Merge(member);
            }
        }

        // Each item gives other answers than the one before it, so that a loop over them may find what ends it.
        return JsonData.Array([.. Enumerable.Range(turn, Math.Max(1, need.Length)).Select(item.Synthesise)]);
    }

    private static ObjectData Object(Need need, int turn) => JsonData.Object(
    [
        .. need.Members
            .Where(member => !(member.Value.MayBeAbsent && turn % 2 == 1))
            .Select(member => (member.Key, member.Value.Synthesise(turn))),
    ]);
}
