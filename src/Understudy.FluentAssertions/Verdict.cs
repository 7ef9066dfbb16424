namespace Understudy.Assertions;

/// <summary>The one place that speaks to the assertion library.</summary>
internal static class Verdict
{
    /// <summary>Fails the assertion with a message in which only <c>{context:…}</c> and <c>{reason}</c> are placeholders.</summary>
    [CustomAssertion]
    public static void Fail(string message, string because, object[] becauseArgs) =>
        Execute.Assertion.BecauseOf(because, becauseArgs).FailWith(message);
}
