using FluentAssertions.Execution;
using static Understudy.Assertions.Tests.Histories;

namespace Understudy.Assertions.Tests;

/// <summary>What holds for each assertion, tried with one that fails.</summary>
public class EveryAssertionTests
{
    private const string Why = "of {0}";

    private static readonly Dictionary<string, Action<HistoryAssertions>> Failing = new()
    {
        ["HaveVisited"] = it => it.HaveVisited(["X"], Why, 1),
        ["HaveVisitedInOrder"] = it => it.HaveVisitedInOrder(["X"], Why, 1),
        ["HaveVisitedExactly"] = it => it.HaveVisitedExactly(["X"], Why, 1),
        ["NotHaveVisited"] = it => it.NotHaveVisited(["Ship"], Why, 1),
        ["HaveTransitioned"] = it => it.HaveTransitioned("X", "Y", Why, 1),
        ["HaveChosen"] = it => it.HaveChosen("X", "Y", Why, 1),
        ["HaveCaught"] = it => it.HaveCaught("X", null, Why, 1),
        ["HaveAttempted"] = it => it.HaveAttempted("X", null, Why, 1),
        ["HaveAttempted.At"] = it => it.HaveAttempted("Ship").At([], Why, 1),
        ["HaveRetried"] = it => it.HaveRetried("X", 1, Why, 1),
        ["HaveRetried.WithDelays"] = it => it.HaveRetried("Ship", 0).WithDelays([TimeSpan.Zero], Why, 1),
        ["HaveTimedOutIn"] = it => it.HaveTimedOutIn("X", Why, 1),
        ["HaveWaited"] = it => it.HaveWaited("X", TimeSpan.Zero, Why, 1),
        ["HaveCalled"] = it => it.HaveCalled("X", Why, 1),
        ["HaveMapped"] = it => it.HaveMapped("X", Why, 1),
        ["HaveMapped.WithIterations"] = it => it.HaveMapped("Ship").WithIterations(5, null, null, Why, 1),
        ["HaveRunBranches"] = it => it.HaveRunBranches("X", Why, 1),
        ["HaveRunBranches.WithBranches"] = it => it.HaveRunBranches("Both").WithBranches(5, null, null, Why, 1),
        ["HaveSucceeded"] = it => it.HaveSucceeded(Why, 1),
        ["HaveFailed"] = it => it.HaveFailed("X", Why, 1),
        ["HaveFailed.WithCause"] = it => it.HaveFailed().WithCause("X", Why, 1),
        ["HaveTimedOut"] = it => it.HaveTimedOut(Why, 1),
        ["HaveBeenAborted"] = it => it.HaveBeenAborted(Why, 1),
        ["BeRunning"] = it => it.BeRunning(Why, 1),
        ["HaveTaken"] = it => it.HaveTaken(TimeSpan.FromDays(1), Why, 1),
        ["HaveOutput of text"] = it => it.HaveOutput("1", Why, 1),
        ["HaveOutput of a value"] = it => it.HaveOutput(1, Why, 1),
        ["HaveOutputContaining"] = it => it.HaveOutputContaining(1, Why, 1),
        ["HaveOutputMatching"] = it => it.HaveOutputMatching<int>(one => one == 1, Why, 1),
    };

    public static TheoryData<string> Names => [.. Failing.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_gives_the_reason_and_ends_with_the_trace(string name) =>
        FailureOf(Shipment, execution => Failing[name](execution.Should()), ShipmentTrace).Should().Contain(" because of 1, but ");

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_says_the_same_inside_of_a_scope(string name)
    {
        var alone = FailureOf(Shipment, execution => Failing[name](execution.Should()), ShipmentTrace);

        using var scope = new AssertionScope();
        Failing[name](Shipment.Should());

        scope.Discard().Should().Equal(alone + ShipmentTrace.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_goes_on_from_a_failed_assertion_in_a_scope_adds_its_own_failure()
    {
        using var scope = new AssertionScope();
        var execution = Shipment;

        execution.Should().HaveMapped("Shp").Iteration(3).HaveVisited("Pack");

        scope.Discard().Select(failure => failure.Split(", but ")[0]).Should().Equal(
            "Expected execution to have mapped items in \"Shp\"",
            "Expected execution to have an iteration 3 of \"Shp\"",
            "Expected iteration 3 of \"Shp\" in execution to have visited \"Pack\"");
    }

    [Fact]
    public void The_variable_is_named_as_the_test_names_it()
    {
        var payment = Refused;

        var asserting = () => payment.Should().HaveSucceeded();

        asserting.Should().Throw<Exception>().WithMessage("Expected payment to have succeeded, but*");
    }
}
