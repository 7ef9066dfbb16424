using Understudy.ApiGateway.Authorizers;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Authorizers;

public sealed class AnswerCacheTests
{
    private static readonly AuthorizerAnswer Answer =
        AuthorizerAnswer.Compile(JsonData.Parse("""{"principalId":"user","policyDocument":{"Statement":[]}}"""));

    [Fact]
    public void An_answer_is_served_until_its_time_to_live_has_passed()
    {
        var cache = new AnswerCache(TimeSpan.FromSeconds(300));
        cache.Store("token", Answer, now: 0);

        cache.Find("token", TimeSpan.FromSeconds(300).Ticks - 1).Should().BeSameAs(Answer);
        cache.Find("token", TimeSpan.FromSeconds(300).Ticks).Should().BeNull();
        cache.Find("another", 0).Should().BeNull();
    }

    [Fact]
    public void A_time_to_live_of_zero_keeps_nothing()
    {
        var cache = new AnswerCache(TimeSpan.Zero);
        cache.Store("token", Answer, now: 0);

        cache.Find("token", 0).Should().BeNull();
    }
}
