using System.Text.Json;

namespace Understudy.Fixtures.Files;

/// <summary>Finds a member that stands in an object twice.</summary>
/// <remarks><see cref="Json.JsonData"/> keeps the last of the two, and nobody would learn that the first double of a state is ignored.</remarks>
internal static class TwofoldMember
{
    private static readonly JsonDocumentOptions AsDeepAsJsonData = new() { MaxDepth = Json.JsonData.DefaultMaxDepth };

    public static FileValue? In(string text, FileValue file)
    {
        using var document = JsonDocument.Parse(text, AsDeepAsJsonData);
        return In(document.RootElement, file);
    }

    private static FileValue? In(JsonElement element, FileValue place) => element.ValueKind switch
    {
        JsonValueKind.Object => InObject(element, place),
        JsonValueKind.Array => element.EnumerateArray().Zip(place.Items, In).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static FileValue? InObject(JsonElement element, FileValue place)
    {
        var members = element.EnumerateObject().Select(member => (member.Name, member.Value)).ToArray();
        return members.CountBy(member => member.Name).FirstOrDefault(each => each.Value > 1).Key is { } twofold
            ? place.Find(twofold)
            : members.Select(member => In(member.Value, place.Find(member.Name)!)).FirstOrDefault(found => found is not null);
    }
}
