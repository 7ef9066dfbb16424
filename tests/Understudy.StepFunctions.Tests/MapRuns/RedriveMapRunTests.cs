using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class RedriveMapRunTests
{
    private readonly VirtualClock _clock = new();

    [Fact]
    public void A_redrive_runs_what_failed_was_stopped_or_never_started()
    {
        var execution = Distributed.Map(""" "MaxConcurrency":1 """).Start("[1,2,3]", Distributed.Failing(1), Options);
        var first = execution.MapRuns[0].Executions[0];

        execution.Redrive(Distributed.Failing());

        execution.Output.Should().Be(Asl.Json("[1,2,3]"));
        var run = execution.MapRuns.Should().ContainSingle().Subject;
        (run.RedriveCount, run.Status, run.ExecutionCounts.Succeeded).Should().Be((1, MapRunStatus.Succeeded, 3));
        run.Executions.Select(child => child.RedriveCount).Should().Equal(0, 1, 0);
        run.Executions[0].Should().BeSameAs(first);
    }

    [Fact]
    public void The_history_tells_the_redrive_of_the_map_run()
    {
        var execution = Distributed.Map().Start("[1]", Distributed.Failing(0), Options);

        execution.Redrive(Distributed.Failing());

        execution.Lines()[4..].Should().Equal(
            "5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed", "8<7 ExecutionRedriven", "9<8 MapRunRedriven",
            "10<9 MapRunSucceeded", "11<10 MapStateSucceeded", "12<9 MapStateExited M", "13<12 ExecutionSucceeded");
        (execution.History[8].MapRunArn, execution.History[8].RedriveCount).Should().Be((execution.MapRuns[0].Arn, 1));
        execution.History.VisitsTo("M").Should().ContainSingle().Which.Outcome.Should().Be(StateOutcome.Succeeded);
        execution.History.RetriesOf("M").Should().BeEmpty();
    }

    [Fact]
    public void Express_children_are_started_anew()
    {
        var execution = Distributed.Map("", Distributed.Task, "EXPRESS").Start("[1]", Distributed.Failing(0), Options);
        var failed = execution.MapRuns[0].Executions[0];

        execution.Redrive(Distributed.Failing());

        execution.Status.Should().Be(ExecutionStatus.Succeeded);
        execution.MapRuns[0].Executions[0].Arn.Should().NotBe(failed.Arn);
        failed.Status.Should().Be(ExecutionStatus.Failed);
    }

    [Fact]
    public void An_execution_that_was_stopped_goes_on_with_its_map_run()
    {
        var slow = new TaskDoubles().On("T", t => t.Returns(sent => sent, after: 1.Minutes()));
        var execution = Distributed.Map().Start("[1,2]", slow, Options);
        _clock.Advance(30.Seconds());
        execution.Stop();

        execution.Redrive();
        _clock.Advance(1.Minutes());

        (execution.Status, execution.Output).Should().Be((ExecutionStatus.Succeeded, Asl.Json("[1,2]")));
    }

    [Fact]
    public void What_fails_again_fails_the_map_run_again()
    {
        var execution = Distributed.Map().Start("[1,2]", Distributed.Failing(0), Options);

        execution.Redrive();

        (execution.Error, execution.MapRuns[0].Status).Should().Be((ErrorNames.ExceedToleratedFailureThreshold, MapRunStatus.Failed));
        execution.Redrive(Distributed.Failing());
        (execution.Status, execution.MapRuns[0].RedriveCount).Should().Be((ExecutionStatus.Succeeded, 2));
    }

    [Fact]
    public void A_child_is_redriven_by_its_map_run_only()
    {
        var execution = Distributed.Map().Start("[1]", Distributed.Failing(0), Options);

        var redrive = () => execution.MapRuns[0].Executions[0].Redrive();

        redrive.Should().ThrowExactly<ExecutionRefusedException>().WithMessage("*is a child execution of a map run.*Redrive the execution whose map run has started it.*");
    }

    [Fact]
    public void The_results_of_a_redrive_go_to_a_folder_of_their_own()
    {
        var objects = new S3Objects().AddBucket("out");
        var execution = Distributed.Map("""
            "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket":"out"}}
            """).Start("[1]", Distributed.Failing(0), Options with { Objects = objects });

        execution.Redrive(Distributed.Failing());

        execution.Output!["ResultWriterDetails"]["Key"].AsString().Should().EndWith("/Redrive-1/manifest.json");
        execution.MapRuns[0].ExecutionCounts.ResultsWritten.Should().Be(1);
    }

    [Fact]
    public void A_map_run_that_could_not_read_its_items_starts_anew()
    {
        var objects = new S3Objects().AddBucket("in");
        var execution = Distributed.Map("""
            "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"JSON"},"Parameters":{"Bucket":"in","Key":"k"}}
            """).Start("{}", Distributed.Failing(), Options with { Objects = objects });
        objects.Add("in", "k", "[7]");

        execution.Redrive();

        execution.Output.Should().Be(Asl.Json("[7]"));
        execution.MapRuns.Should().HaveCount(2);
    }

    private ExecutionOptions Options => new() { Clock = _clock };
}
