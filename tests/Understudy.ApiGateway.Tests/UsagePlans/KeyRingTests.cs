using Understudy.ApiGateway.UsagePlans;

namespace Understudy.ApiGateway.Tests.UsagePlans;

public sealed class KeyRingTests
{
    private static readonly KeyRing Ring = new(
        [
            new ApiKey { Name = "member", Value = "member-0123456789-0123" },
            new ApiKey { Name = "disabled", Value = "disabled-0123456789-01", Enabled = false },
            new ApiKey { Name = "loose", Value = "loose-0123456789-01234" },
        ],
        [new UsagePlan { Name = "basic", Keys = ["member", "disabled"], ApiStages = [new ApiStage { Stage = "prod" }] }],
        start: 0);

    [Theory]
    [InlineData("member-0123456789-0123", "prod", (int)KeyVerdict.Member)]
    [InlineData("member-0123456789-0123", "dev", (int)KeyVerdict.NoPlan)]
    [InlineData("MEMBER-0123456789-0123", "prod", (int)KeyVerdict.Unknown)]
    [InlineData("disabled-0123456789-01", "prod", (int)KeyVerdict.Disabled)]
    [InlineData("loose-0123456789-01234", "prod", (int)KeyVerdict.NoPlan)]
    [InlineData("", "prod", (int)KeyVerdict.Missing)]
    [InlineData(null, "prod", (int)KeyVerdict.Missing)]
    public void Only_an_enabled_key_in_a_plan_of_the_stage_is_a_member(string? value, string stage, int expected)
    {
        var verdict = Ring.Find(value, stage, out var membership);

        verdict.Should().Be((KeyVerdict)expected);
        (membership is not null).Should().Be(verdict == KeyVerdict.Member);
    }

    [Fact]
    public void Finding_a_key_and_admitting_a_call_allocates_nothing()
    {
        Ring.Find("member-0123456789-0123", "prod", out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1000; i++)
        {
            Ring.Find("member-0123456789-0123", "prod", out var membership);
            membership!.Meter.TryUse(0);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
