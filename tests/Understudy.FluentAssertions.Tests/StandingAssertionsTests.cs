using FluentAssertions.Execution;
using FluentAssertions.Extensions;
using Understudy.StepFunctions;

namespace Understudy.Assertions.Tests;

public class StandingAssertionsTests
{
    private const string Trace = """

            +0 s  Both          #1  running
            +0 s    branch 0        running
            +0 s      Approve       running
            +0 s    branch 1        running
            +0 s      CoolDown      running
            +0 s  execution         RUNNING
        """;

    private readonly Execution _execution = StateMachine.Parse("""
        {"StartAt":"Both","States":{"Both":{"Type":"Parallel","End":true,"Branches":[
          {"StartAt":"Approve","States":{"Approve":{"Type":"Wait","Seconds":60,"End":true}}},
          {"StartAt":"CoolDown","States":{"CoolDown":{"Type":"Wait","Seconds":30,"End":true}}}]}}}
        """).Start();

    [Fact]
    public void The_states_that_a_live_execution_stands_in_pass() => _execution.Should()
        .BeStandingIn("Approve").And.BeStandingIn("CoolDown", "Approve").And.BeStandingIn(["Both"], "of {0}", "me");

    [Fact]
    public void A_state_that_it_does_not_stand_in_fails_with_those_it_does() =>
        Failing(execution => execution.Should().BeStandingIn(["Approve", "Cooldown"], "it is {0}", "hot")).Should().Be(
            "Expected execution to be standing in \"Approve\", \"Cooldown\" because it is hot, "
                + "but it stands in \"Both\", \"Approve\", \"CoolDown\" (did you mean \"CoolDown\"?)." + Trace.ReplaceLineEndings("\n"));

    [Fact]
    public void A_state_that_it_has_left_fails()
    {
        _execution.Clock.Advance(30.Seconds());

        Failing(execution => execution.Should().BeStandingIn("CoolDown")).Should().StartWith(
            "Expected execution to be standing in \"CoolDown\", but it stands in \"Both\", \"Approve\".\n");
    }

    [Fact]
    public void An_execution_that_has_ended_stands_nowhere()
    {
        _execution.Stop("Operator", "enough");

        Failing(execution => execution.Should().BeStandingIn("Approve")).Should().StartWith(
            "Expected execution to be standing in \"Approve\", but it was aborted with \"Operator\" (cause: enough).\n");
    }

    [Fact]
    public void It_says_the_same_inside_of_a_scope()
    {
        var alone = Failing(execution => execution.Should().BeStandingIn("Ship"));

        using var scope = new AssertionScope();
        var execution = _execution;
        execution.Should().BeStandingIn("Ship");

        scope.Discard().Should().Equal(alone);
    }

    private string Failing(Action<Execution> assertion)
    {
        var asserting = () => assertion(_execution);
        return asserting.Should().Throw<Xunit.Sdk.XunitException>().Which.Message;
    }
}
