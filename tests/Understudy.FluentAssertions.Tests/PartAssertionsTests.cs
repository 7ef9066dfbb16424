using Understudy.StepFunctions;
using static Understudy.Assertions.Tests.Histories;

namespace Understudy.Assertions.Tests;

public class PartAssertionsTests
{
    [Fact]
    public void Iterations_pass_with_their_outcomes() => Shipment.Should()
        .HaveMapped("Ship").WithIterations(succeeded: 1, failed: 1, aborted: 0).And.HaveVisited("Bill");

    [Fact]
    public void Iterations_with_other_outcomes_fail() => Failing(execution => execution.Should().HaveMapped("Ship").WithIterations(succeeded: 2, failed: 0)).Should().Be(
        "Expected execution to have iterations of \"Ship\" with 2 succeeded, 0 failed, but of 2 iteration(s) 1 succeeded, 1 failed, 0 aborted.");

    [Fact]
    public void A_state_that_is_no_Map_fails() => Failing(execution => execution.Should().HaveMapped("Both")).Should().Be(
        "Expected execution to have mapped items in \"Both\", but \"Both\" is a Parallel state.");

    [Fact]
    public void A_Map_that_was_never_visited_fails() => Failing(execution => execution.Should().HaveMapped("Shp")).Should().Be(
        "Expected execution to have mapped items in \"Shp\", but it never visited \"Shp\" (did you mean \"Ship\"?).");

    [Fact]
    public void The_path_of_one_iteration_passes() => Shipment.Should().HaveMapped("Ship").Iteration(1).HaveVisitedExactly("Torn");

    [Fact]
    public void The_path_of_one_iteration_fails_by_itself() =>
        Failing(execution => execution.Should().HaveMapped("Ship").Iteration(0).HaveVisited("Torn")).Should().Be(
            "Expected iteration 0 of \"Ship\" in execution to have visited \"Torn\", but it never visited \"Torn\"; it visited Pack.");

    [Fact]
    public void An_iteration_that_is_not_there_fails() => Failing(execution => execution.Should().HaveMapped("Ship").Iteration(2)).Should().Be(
        "Expected execution to have an iteration 2 of \"Ship\", but the iterations were 0 to 1.");

    [Fact]
    public void Branches_pass_with_their_outcomes() => Shipment.Should().HaveRunBranches("Both").WithBranches(succeeded: 1, failed: 1);

    [Fact]
    public void Branches_with_other_outcomes_fail() => Failing(execution => execution.Should().HaveRunBranches("Both").WithBranches(aborted: 1)).Should().Be(
        "Expected execution to have branches of \"Both\" with 1 aborted, but of 2 branch(es) 1 succeeded, 1 failed, 0 aborted.");

    [Fact]
    public void A_state_that_is_no_Parallel_fails() => Failing(execution => execution.Should().HaveRunBranches("Ship")).Should().Be(
        "Expected execution to have run the branches of \"Ship\", but \"Ship\" is a Map state.");

    [Fact]
    public void One_branch_is_found_by_a_state_in_it() => Shipment.Should().HaveRunBranches("Both").Branch("Bill").NotHaveVisited("Ship");

    [Fact]
    public void One_branch_fails_by_itself() => Failing(execution => execution.Should().HaveRunBranches("Both").Branch("Bill").HaveVisited("Pack")).Should().Be(
        "Expected the branch of \"Both\" through \"Bill\" in execution to have visited \"Pack\", but it never visited \"Pack\"; it visited Bill.");

    [Fact]
    public void A_branch_that_is_not_there_fails() => Failing(execution => execution.Should().HaveRunBranches("Both").Branch("Bil")).Should().Be(
        "Expected execution to have a branch of \"Both\" through \"Bil\", "
            + "but the branches went Ship -> Pack -> Torn and Bill (did you mean \"Bill\"?).");

    [Fact]
    public void A_caught_error_passes_with_where_it_led() => Refused.Should().HaveCaught("Charge", "Card.Declined").GoingTo("GiveUp");

    [Fact]
    public void An_error_that_was_not_caught_fails_with_what_happened() => Failing(execution => execution.Should().HaveCaught("Ship")).Should().Be(
        "Expected execution to have caught an error in \"Ship\", but \"Ship\" failed with \"Box.Torn\".");

    [Fact]
    public void Another_error_than_the_caught_one_fails() =>
        FailureOf(Refused, execution => execution.Should().HaveCaught("Charge", "Card.Lost"), RefusedTrace).Should().Be(
            "Expected execution to have caught \"Card.Lost\" in \"Charge\", but \"Charge\" caught \"Card.Declined\".");

    [Fact]
    public void A_catcher_that_led_elsewhere_fails() =>
        FailureOf(Refused, execution => execution.Should().HaveCaught("Charge").GoingTo("Refund"), RefusedTrace).Should().Be(
            "Expected execution to have gone to \"Refund\" by a catcher of \"Charge\", but it went to \"GiveUp\".");

    private static string Failing(Action<ExecutionHistory> assertion) => FailureOf(Shipment, assertion, ShipmentTrace);
}
