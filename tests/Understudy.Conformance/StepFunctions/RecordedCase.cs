using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>A case file: the members that several kinds of case share.</summary>
internal sealed class RecordedCase
{
    private readonly JsonData _json;

    private RecordedCase(JsonData json) => _json = json;

    public string Id => _json["id"].AsString();

    public string Group => Id.Split('/')[0];

    public string Kind => _json["kind"].AsString();

    public JsonData Expect => _json["expect"];

    public static RecordedCase Read(string file) => new(JsonData.Parse(File.ReadAllText(file)));

    public JsonData? this[string member] => _json.TryGet(member, out var value) ? value : null;

    /// <summary>How values of this case are compared, from the beginning: no placeholder has a meaning yet.</summary>
    public ValueComparison NewComparison() => NewComparison([]);

    /// <inheritdoc cref="NewComparison()"/>
    /// <param name="ignoredMembers">The names of members that are not compared.</param>
    public ValueComparison NewComparison(IReadOnlyList<string> ignoredMembers) => new(new Placeholders(AnyPlaceholders()))
    {
        ParsesTexts = HasRebuiltTexts(),
        LaterMembers = IsOlderThanRedrive() ? ["RedriveCount"] : [],
        IgnoredMembers = ignoredMembers,
    };

    private IEnumerable<string> AnyPlaceholders() => this["placeholders"] is ArrayData placeholders
        ? placeholders.Where(placeholder => placeholder["match"] == "any").Select(placeholder => placeholder["text"].AsString())
        : [];

    // Redrive, and with it RedriveCount in the Context Object, came on 15 November 2023.
    private bool IsOlderThanRedrive() =>
        this["source"] is { } source && source.TryGet("lastValidatedAgainstAws", out var date)
        && date is StringData { Value: var text } && string.CompareOrdinal(text, "2023-11-15") < 0;

    private bool HasRebuiltTexts() =>
        this["notes"] is ArrayData notes && notes.Any(note => note.AsString().Contains("rebuilt", StringComparison.Ordinal));
}
