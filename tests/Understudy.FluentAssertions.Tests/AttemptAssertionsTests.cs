using FluentAssertions.Extensions;
using Understudy.StepFunctions;
using static Understudy.Assertions.Tests.Histories;

namespace Understudy.Assertions.Tests;

public class AttemptAssertionsTests
{
    [Fact]
    public void Attempts_and_retries_pass_with_their_times() => Order.Should()
        .HaveAttempted("ProcessPayment", times: 3).At(0.Seconds(), 5.Seconds(), 15.Seconds())
        .And.HaveRetried("ProcessPayment", times: 2).WithDelays(5.Seconds(), 10.Seconds())
        .And.NotHaveRetried("IsLarge")
        .And.HaveTimedOutIn("ProcessPayment")
        .And.HaveWaited("CoolDown", 2.Seconds());

    [Fact]
    public void Another_number_of_attempts_fails() => Failing(execution => execution.Should().HaveAttempted("ProcessPayment", 2, "of luck")).Should().Be(
        "Expected execution to have attempted \"ProcessPayment\" 2 time(s) because of luck, but it was attempted 3 time(s).");

    [Fact]
    public void A_state_that_cannot_be_retried_has_no_attempts() => Failing(execution => execution.Should().HaveAttempted("IsLarge")).Should().Be(
        "Expected execution to have attempted \"IsLarge\", but \"IsLarge\" is a Choice state, which has no attempts.");

    [Fact]
    public void Attempts_at_other_times_fail() => Failing(execution => execution.Should().HaveAttempted("ProcessPayment").At(0.Seconds(), 6.Seconds(), 15.Seconds())).Should().Be(
        "Expected execution to have attempted \"ProcessPayment\" at +0 s, +6 s, +15 s, but it was attempted at +0 s, +5 s, +15 s.");

    [Fact]
    public void Another_number_of_retries_fails() => Failing(execution => execution.Should().HaveRetried("ProcessPayment", 3, "the gateway is flaky")).Should().Be(
        "Expected execution to have retried \"ProcessPayment\" 3 time(s) because the gateway is flaky, but it was retried 2 time(s).");

    [Fact]
    public void Retries_of_a_state_that_was_never_visited_fail() => Failing(execution => execution.Should().HaveRetried("ProcessPayments", 2)).Should().Be(
        "Expected execution to have retried \"ProcessPayments\" 2 time(s), "
            + "but it never visited \"ProcessPayments\" (did you mean \"ProcessPayment\"?).");

    [Fact]
    public void Other_delays_fail() => Failing(execution => execution.Should().HaveRetried("ProcessPayment", 2).WithDelays(5.Seconds(), 500.Milliseconds())).Should().Be(
        "Expected execution to have retried \"ProcessPayment\" with delays of 5 s, 500 ms, but the delays were 5 s, 10 s.");

    [Fact]
    public void Retries_that_should_not_be_fail() => Failing(execution => execution.Should().NotHaveRetried("ProcessPayment")).Should().Be(
        "Expected execution not to have retried \"ProcessPayment\", but it was retried 2 time(s).");

    [Fact]
    public void A_state_that_did_not_time_out_fails() => Failing(execution => execution.Should().HaveTimedOutIn("CoolDown")).Should().Be(
        "Expected execution to have timed out in \"CoolDown\", but \"CoolDown\" succeeded.");

    [Fact]
    public void Another_wait_fails() => Failing(execution => execution.Should().HaveWaited("CoolDown", 1.Hours())).Should().Be(
        "Expected execution to have waited 1 h in \"CoolDown\", but it waited 2 s.");

    [Fact]
    public void Times_may_be_off_within_a_tolerance() => Order.Should().Within(1.Seconds())
        .HaveTaken(16.Seconds())
        .And.HaveWaited("CoolDown", 3.Seconds())
        .And.HaveRetried("ProcessPayment", 2).WithDelays(4.Seconds(), 11.Seconds())
        .And.HaveAttempted("ProcessPayment").At(1.Seconds(), 5.Seconds(), 14.Seconds());

    [Fact]
    public void Times_that_are_off_by_more_fail() =>
        Failing(execution => execution.Should().Within(1.Seconds()).HaveTaken(15.Seconds())).Should().Be("Expected execution to have taken 15 s, but it took 17 s.");

    private static string Failing(Action<ExecutionHistory> assertion) => FailureOf(Order, assertion, OrderTrace);
}
