using Understudy.Json;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>What a state sent, beside what it was recorded to send.</summary>
/// <param name="Recorded">The recorded payload; null when it is not known.</param>
/// <param name="Sent">Our payload.</param>
/// <param name="Token">Our task token; null when the call has none.</param>
internal sealed record SentRequest(JsonData? Recorded, JsonData Sent, string? Token)
{
    /// <summary>Tells a comparison which recorded text stands for our token.</summary>
    public void TellToken(ValueComparison comparison)
    {
        if (Token is not null && Recorded is not null && TaskTokens.RecordedFor(Token, Recorded, Sent) is { } text)
        {
            comparison.Placeholders.Know(text, Token);
        }
    }

    public bool IsAsRecorded(ValueComparison comparison)
    {
        TellToken(comparison);
        return Recorded is not null && Differences("", comparison).Count == 0;
    }

    public IReadOnlyList<Difference> Differences(string where, ValueComparison comparison) =>
        Recorded is null ? [] : comparison.ComparePayloads(where, Recorded, Sent);
}
