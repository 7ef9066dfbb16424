using Understudy.StepFunctions;
using static Understudy.Assertions.Tests.Histories;

namespace Understudy.Assertions.Tests;

public class PathAssertionsTests
{
    [Fact]
    public void States_that_were_visited_pass_in_any_order() => Order.Should().HaveVisited("CoolDown", "ProcessPayment");

    [Fact]
    public void A_state_that_was_not_visited_fails_with_the_name_that_may_have_been_meant() => Failing(execution => execution.Should().HaveVisited("CoolDwn")).Should().Be(
        "Expected execution to have visited \"CoolDwn\", but it never visited \"CoolDwn\" (did you mean \"CoolDown\"?); "
            + "it visited ProcessPayment -> IsLarge -> CoolDown.");

    [Fact]
    public void A_name_that_is_like_none_gets_no_suggestion() => Failing(execution => execution.Should().HaveVisited(["Refund"], "it was {0}", "big")).Should().Be(
        "Expected execution to have visited \"Refund\" because it was big, but it never visited \"Refund\"; "
            + "it visited ProcessPayment -> IsLarge -> CoolDown.");

    [Fact]
    public void States_in_order_pass_with_others_between() => Order.Should().HaveVisitedInOrder("ProcessPayment", "CoolDown");

    [Fact]
    public void States_in_another_order_fail() => Failing(execution => execution.Should().HaveVisitedInOrder("IsLarge", "ProcessPayment")).Should().Be(
        "Expected execution to have visited IsLarge -> ProcessPayment in this order, but it did not visit \"ProcessPayment\" after \"IsLarge\"; "
            + "it visited ProcessPayment -> IsLarge -> CoolDown.");

    [Fact]
    public void States_in_order_that_were_never_visited_fail() => Failing(execution => execution.Should().HaveVisitedInOrder("IsLarge", "Refund")).Should().Be(
        "Expected execution to have visited IsLarge -> Refund in this order, but it never visited \"Refund\"; "
            + "it visited ProcessPayment -> IsLarge -> CoolDown.");

    [Fact]
    public void The_whole_path_passes() => Order.Should().HaveVisitedExactly("ProcessPayment", "IsLarge", "CoolDown");

    [Theory]
    [InlineData("ProcessPayment,CoolDown", "it visited \"IsLarge\" after \"ProcessPayment\", where \"CoolDown\" was expected")]
    [InlineData("IsLarge", "it visited \"ProcessPayment\" at first, where \"IsLarge\" was expected")]
    [InlineData("ProcessPayment,IsLarge", "it went on to \"CoolDown\" after \"IsLarge\"")]
    [InlineData("ProcessPayment,IsLarge,CoolDown,End", "it visited nothing after \"CoolDown\", where \"End\" was expected")]
    public void Another_path_fails_where_it_leaves_the_expected_one(string path, string message) =>
        Failing(execution => execution.Should().HaveVisitedExactly(path.Split(','))).Should().Be(
            $"Expected execution to have visited exactly {path.Replace(",", " -> ", StringComparison.Ordinal)}, but {message}.");

    [Fact]
    public void States_that_were_not_visited_may_be_ruled_out() => Order.Should().NotHaveVisited("Refund", "GiveUp");

    [Fact]
    public void A_state_that_should_not_have_been_visited_fails_with_its_time() =>
        Failing(execution => execution.Should().NotHaveVisited("Refund", "IsLarge")).Should().Be(
            "Expected execution not to have visited \"Refund\", \"IsLarge\", but it visited \"IsLarge\" at +15 s.");

    [Fact]
    public void A_transition_passes() => Order.Should().HaveTransitioned("ProcessPayment", "IsLarge");

    [Fact]
    public void Another_transition_fails_with_the_one_that_was_taken() => Failing(execution => execution.Should().HaveTransitioned("ProcessPayment", "CoolDown")).Should().Be(
        "Expected execution to have transitioned from \"ProcessPayment\" to \"CoolDown\", but \"ProcessPayment\" led to \"IsLarge\".");

    [Fact]
    public void A_transition_from_the_last_state_fails() => Failing(execution => execution.Should().HaveTransitioned("CoolDown", "IsLarge")).Should().Be(
        "Expected execution to have transitioned from \"CoolDown\" to \"IsLarge\", but \"CoolDown\" led to no other state.");

    [Fact]
    public void A_Choice_passes_with_the_state_it_led_to() => Order.Should().HaveChosen("IsLarge", "CoolDown");

    [Fact]
    public void A_Choice_that_led_elsewhere_fails() => Failing(execution => execution.Should().HaveChosen("IsLarge", "Refund")).Should().Be(
        "Expected execution to have chosen \"Refund\" in \"IsLarge\", but \"IsLarge\" led to \"CoolDown\".");

    [Fact]
    public void Only_a_Choice_chooses() => Failing(execution => execution.Should().HaveChosen("ProcessPayment", "IsLarge")).Should().Be(
        "Expected execution to have chosen \"IsLarge\" in \"ProcessPayment\", but \"ProcessPayment\" is a Task state.");

    [Fact]
    public void A_Choice_that_was_never_visited_fails() => Failing(execution => execution.Should().HaveChosen("IsLrge", "CoolDown")).Should().Be(
        "Expected execution to have chosen \"CoolDown\" in \"IsLrge\", but it never visited \"IsLrge\" (did you mean \"IsLarge\"?).");

    private static string Failing(Action<ExecutionHistory> assertion) => FailureOf(Order, assertion, OrderTrace);
}
