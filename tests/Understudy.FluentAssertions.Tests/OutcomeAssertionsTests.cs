using FluentAssertions.Extensions;
using Understudy.Json;
using static Understudy.Assertions.Tests.Histories;
using static Understudy.Tests.Histories.RecordedEvents;

namespace Understudy.Assertions.Tests;

public class OutcomeAssertionsTests
{
    [Fact]
    public void A_success_passes() => Order.Should().HaveSucceeded().And.HaveTaken(17.Seconds());

    [Fact]
    public void A_failure_fails_as_success_with_its_error_and_cause() =>
        FailureOf(Refused, execution => execution.Should().HaveSucceeded("cards are {0}", "good"), RefusedTrace).Should().Be(
            "Expected execution to have succeeded because cards are good, but it failed with \"Refused\" (cause: limit_reached).");

    [Fact]
    public void A_failure_passes_with_its_error_and_a_pattern_of_its_cause() =>
        Refused.Should().HaveFailed("Refused").WithCause("limit*").And.HaveFailed().WithCause("?imit_reached");

    [Fact]
    public void Another_error_fails() => FailureOf(Refused, execution => execution.Should().HaveFailed("Declined"), RefusedTrace).Should().Be(
        "Expected execution to have failed with \"Declined\", but it failed with \"Refused\" (cause: limit_reached).");

    [Fact]
    public void Another_cause_fails() => FailureOf(Refused, execution => execution.Should().HaveFailed().WithCause("money"), RefusedTrace).Should().Be(
        "Expected execution to have failed with the cause \"money\", but the cause is \"limit_reached\".");

    [Fact]
    public void A_success_fails_as_failure() => FailureOf(Order, execution => execution.Should().HaveFailed(), OrderTrace).Should().Be(
        "Expected execution to have failed, but it succeeded.");

    [Fact]
    public void A_timeout_of_the_execution_passes() => HistoryOf("1 < 0 0 ExecutionStarted\n2 < 0 9 ExecutionTimedOut").Should().HaveTimedOut();

    [Fact]
    public void What_did_not_time_out_fails() => FailureOf(Order, execution => execution.Should().HaveTimedOut(), OrderTrace).Should().Be(
        "Expected execution to have timed out, but it succeeded.");

    [Fact]
    public void A_stopped_execution_passes() => HistoryOf("1 < 0 0 ExecutionStarted\n2 < 0 9 ExecutionAborted").Should().HaveBeenAborted();

    [Fact]
    public void What_was_not_stopped_fails() => FailureOf(Order, execution => execution.Should().HaveBeenAborted(), OrderTrace).Should().Be(
        "Expected execution to have been aborted, but it succeeded.");

    [Fact]
    public void A_running_execution_passes() => HistoryOf("1 < 0 0 ExecutionStarted").Should().BeRunning();

    [Fact]
    public void A_running_execution_fails_as_success() =>
        FailureOf(HistoryOf("1 < 0 0 ExecutionStarted"), execution => execution.Should().HaveSucceeded(), "\n    +0 s  execution  RUNNING").Should().Be(
            "Expected execution to have succeeded, but it is still running.");

    [Fact]
    public void The_output_passes_as_text_as_value_and_as_object() => Order.Should()
        .HaveOutput("""{"items":[1,2.0],"id":42}""")
        .And.HaveOutput(JsonData.Object(("id", 42), ("items", JsonData.Array(1, 2))))
        .And.HaveOutput(new { id = 42, items = new[] { 1, 2 } });

    [Theory]
    [InlineData("{\"id\":42,\"items\":[1,3]}", "$.items[1] is 2, not 3")]
    [InlineData("{\"id\":42,\"items\":[1]}", "$.items has 2 element(s), not 1")]
    [InlineData("{\"id\":42}", "$.items is [1,2], which is not expected")]
    [InlineData("{\"id\":42,\"items\":[1,2],\"a b\":1}", "$['a b'] is missing")]
    [InlineData("[]", "$ is {\"id\":42,\"items\":[1,2]}, not []")]
    [InlineData("{id}", "this expectation is not JSON text; for a JSON string write \"\\\"{id}\\\"\"")]
    public void Another_output_fails_with_the_first_difference(string expected, string difference) =>
        FailureOf(Order, execution => execution.Should().HaveOutput(expected), OrderTrace).Should().Be(
            $"Expected execution to have the output {expected}, but {difference}.");

    [Fact]
    public void The_output_of_a_failure_fails_with_the_failure() =>
        FailureOf(Refused, execution => execution.Should().HaveOutput(1), RefusedTrace).Should().Be(
            "Expected execution to have the output 1, but it failed with \"Refused\" (cause: limit_reached).");

    [Fact]
    public void A_part_of_the_output_passes() => Order.Should()
        .HaveOutputContaining(new { id = 42 }).And.HaveOutputContaining("""{"items":[1,2.0]}""").And.HaveOutputContaining("{}");

    [Theory]
    [InlineData("{\"id\":43}", "$.id is 42, not 43")]
    [InlineData("{\"id\":42,\"name\":null}", "$.name is missing")]
    [InlineData("{\"items\":[1]}", "$.items has 2 element(s), not 1")]
    [InlineData("{\"items\":{\"0\":1}}", "$.items is [1,2], not {\"0\":1}")]
    [InlineData("{id}", "this expectation is not JSON text; for a JSON string write \"\\\"{id}\\\"\"")]
    public void A_part_that_the_output_lacks_fails_with_what_is_missing(string part, string missing) =>
        FailureOf(Order, execution => execution.Should().HaveOutputContaining(part), OrderTrace).Should().Be(
            $"Expected execution to have an output containing {part}, but {missing}.");

    [Fact]
    public void A_part_of_the_output_of_a_failure_fails_with_the_failure() =>
        FailureOf(Refused, execution => execution.Should().HaveOutputContaining("{}"), RefusedTrace).Should().Be(
            "Expected execution to have an output containing {}, but it failed with \"Refused\" (cause: limit_reached).");

    [Fact]
    public void A_condition_on_the_output_passes() => Order.Should().HaveOutputMatching<Receipt>(receipt => receipt.Id == 42);

    [Fact]
    public void A_condition_on_the_output_fails_with_the_condition() =>
        FailureOf(Order, execution => execution.Should().HaveOutputMatching<Receipt>(receipt => receipt.Id == 43), OrderTrace).Should().Be(
            "Expected execution to have an output matching (receipt.Id == 43), but the output is {\"id\":42,\"items\":[1,2]}.");

    [Fact]
    public void An_output_of_another_type_fails() =>
        FailureOf(Order, execution => execution.Should().HaveOutputMatching<int[]>(items => items.Length == 2), OrderTrace).Should().StartWith(
            "Expected execution to have an output matching (ArrayLength(items) == 2), "
                + "but the output {\"id\":42,\"items\":[1,2]} is no Int32[]: The JSON does not fit the type System.Int32[]");

    private sealed record Receipt(int Id);
}
