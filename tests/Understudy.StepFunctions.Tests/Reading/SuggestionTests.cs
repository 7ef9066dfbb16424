using Understudy.StepFunctions.Reading;

namespace Understudy.StepFunctions.Tests.Reading;

public class SuggestionTests
{
    private static readonly string[] Known = ["ShipOrder", "ValidateOrder", "Resource", "End"];

    [Theory]
    [InlineData("ShipOrdr", "ShipOrder")]
    [InlineData("shiporder", "ShipOrder")]
    [InlineData("Reosurce", "Resource")]
    [InlineData("Edn", "End")]
    [InlineData("Ende", "End")]
    public void The_nearest_name_is_suggested(string written, string meant)
    {
        Suggestion.For(written, Known).Should().Be(meant);
    }

    [Theory]
    [InlineData("Elsewhere")]
    [InlineData("X")]
    [InlineData("")]
    public void A_name_like_none_gets_no_suggestion(string written)
    {
        Suggestion.For(written, Known).Should().BeNull();
    }
}
