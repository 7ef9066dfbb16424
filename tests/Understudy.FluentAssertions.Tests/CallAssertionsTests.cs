using FluentAssertions.Execution;
using Understudy.Json;
using Understudy.StepFunctions;
using static Understudy.Assertions.Tests.Histories;
using static Understudy.Tests.Histories.RecordedEvents;

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

    [Fact]
    public void A_part_of_a_payload_and_a_condition_on_it_pass() => Items.Should()
        .HaveCalled("Pack").WithPayloadContaining(new { box = new { size = 2 } }).WithPayloadContaining("""{"lines":[{"id":1},{}]}""")
        .WithMatching<Parcel>(parcel => parcel.Box.Size == 2 && parcel.Lines.Count == 2);

    [Theory]
    [InlineData("""{"box":{"size":3}}""", "$.box.size is 2, not 3")]
    [InlineData("""{"box":{"colour":"red"}}""", "$.box.colour is missing")]
    [InlineData("""{"lines":[{"id":1}]}""", "$.lines has 2 element(s), not 1")]
    [InlineData("""{"lines":[{"id":1},{"id":3}]}""", "$.lines[1].id is 2, not 3")]
    [InlineData("[]", "$ is {\"box\":{\"size\":2,\"weight\":1},\"lines\":[{\"id\":1,\"qty\":5},{\"id\":2}]}, not []")]
    public void A_part_that_an_only_call_was_not_given_fails_with_what_is_missing(string part, string missing) =>
        FailureOf(Items, execution => execution.Should().HaveCalled("Pack").WithPayloadContaining(part), ItemsTrace).Should().Be(
            $"Expected execution to have called \"Pack\" with a payload containing {part}, "
                + "but it was called with {\"box\":{\"size\":2,\"weight\":1},\"lines\":[{\"id\":1,\"qty\":5},{\"id\":2}]}: "
                + $"{missing}.");

    [Fact]
    public void A_part_that_none_of_several_calls_was_given_fails_with_their_payloads() =>
        Failing(execution => execution.Should().HaveCalled("ProcessPayment").WithPayloadContaining(new { amount = 6 })).Should().Be(
            "Expected execution to have called \"ProcessPayment\" with a payload containing {\"amount\":6}, "
                + "but it was called with {\"amount\":5} and {\"amount\":4}.");

    [Fact]
    public void A_part_that_is_not_JSON_fails_with_the_way_to_write_it() =>
        Failing(execution => execution.Should().HaveCalled("ProcessPayment").WithPayloadContaining("five")).Should().Be(
            "Expected execution to have called \"ProcessPayment\" with a payload containing five, "
                + "but this expectation is not JSON text; for a JSON string write \"\\\"five\\\"\".");

    [Fact]
    public void A_condition_that_holds_for_no_call_fails_with_the_condition() =>
        Failing(execution => execution.Should().HaveCalled("ProcessPayment").WithMatching<Payment>(payment => payment.Amount > 5)).Should().Be(
            "Expected execution to have called \"ProcessPayment\" with a payload matching (payment.Amount > 5), "
                + "but it was called with {\"amount\":5} and {\"amount\":4}.");

    [Fact]
    public void A_condition_on_another_type_fails_with_the_misfit() =>
        Failing(execution => execution.Should().HaveCalled("ProcessPayment").WithMatching<int[]>(items => items.Length == 2)).Should().StartWith(
            "Expected execution to have called \"ProcessPayment\" with a payload matching (ArrayLength(items) == 2), "
                + "but the payload {\"amount\":5} is no Int32[]: The JSON does not fit the type System.Int32[]");

    [Fact]
    public void Payloads_say_the_same_inside_of_a_scope()
    {
        using var scope = new AssertionScope();
        var execution = Items;

        execution.Should().HaveCalled("Pack").WithPayloadContaining(1, "of {0}", 1).WithMatching<Parcel>(parcel => parcel.Box.Size == 3, "of {0}", 2);

        scope.Discard().Select(failure => failure.Split(", but ")[0]).Should().Equal(
            "Expected execution to have called \"Pack\" with a payload containing 1 because of 1",
            "Expected execution to have called \"Pack\" with a payload matching (parcel.Box.Size == 3) because of 2");
    }

    private const string ItemsTrace = "\n    +0 s  Pack       #1  running\n    +0 s  execution      RUNNING";

    private static readonly ExecutionHistory Items = HistoryOf("""
        1 < 0 0 ExecutionStarted
        2 < 0 0 TaskStateEntered Pack
        3 < 2 0 TaskScheduled    parameters={"box":{"size":2,"weight":1},"lines":[{"id":1,"qty":5},{"id":2}]}
        """);

    private static string Failing(Action<ExecutionHistory> assertion) => FailureOf(Order, assertion, OrderTrace);

    private sealed record Payment(int Amount);

    private sealed record Parcel(Box Box, IReadOnlyList<object> Lines);

    private sealed record Box(int Size);
}
