using Understudy.Json;
using Understudy.StepFunctions;
using static Understudy.Assertions.Tests.Histories;

namespace Understudy.Assertions.Tests;

public class CallAssertionsTests
{
    [Fact]
    public void Calls_pass_with_their_number_and_what_they_were_given() => Order.Should()
        .HaveCalled("ProcessPayment").Times(3).With(new { amount = 5 }).With("""{"amount":4.0}""").With(JsonData.Object(("amount", 5)))
        .And.NotHaveCalled("IsLarge");

    [Fact]
    public void Another_number_of_calls_fails() => Failing(execution => execution.Should().HaveCalled("ProcessPayment").Times(1)).Should().Be(
        "Expected execution to have called \"ProcessPayment\" 1 time(s), but it was called 3 time(s).");

    [Fact]
    public void A_payload_that_no_call_was_given_fails_with_those_that_were() =>
        Failing(execution => execution.Should().HaveCalled("ProcessPayment").With(new { amount = 6 })).Should().Be(
            "Expected execution to have called \"ProcessPayment\" with {\"amount\":6}, but it was called with {\"amount\":5} and {\"amount\":4}.");

    [Fact]
    public void The_payload_of_an_only_call_fails_with_the_difference() =>
        FailureOf(Refused, execution => execution.Should().HaveCalled("Charge").With(2), RefusedTrace).Should().Be(
            "Expected execution to have called \"Charge\" with 2, but it was called with 1: $ is 1, not 2.");

    [Fact]
    public void A_state_that_calls_nothing_fails() => Failing(execution => execution.Should().HaveCalled("CoolDown")).Should().Be(
        "Expected execution to have called \"CoolDown\", but \"CoolDown\" made no call.");

    [Fact]
    public void A_call_that_should_not_be_fails() => Failing(execution => execution.Should().NotHaveCalled("ProcessPayment")).Should().Be(
        "Expected execution not to have called \"ProcessPayment\", but it was called 3 time(s), first with {\"amount\":5}.");

    [Fact]
    public void An_expectation_that_is_not_JSON_fails_with_the_way_to_write_it() =>
        Failing(execution => execution.Should().HaveCalled("ProcessPayment").With("five")).Should().Be(
            "Expected execution to have called \"ProcessPayment\" with five, "
                + "but this expectation is not JSON text; for a JSON string write \"\\\"five\\\"\".");

    private static string Failing(Action<ExecutionHistory> assertion) => FailureOf(Order, assertion, OrderTrace);
}
