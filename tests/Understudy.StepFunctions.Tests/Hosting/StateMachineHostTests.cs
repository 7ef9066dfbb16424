using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.Hosting;

public class StateMachineHostTests
{
    private readonly StateMachineHost _host = new(new StateMachines()
        .Add("Order", Asl.State("""{"Type":"Wait","Seconds":60,"End":true}"""))
        .Add("Fast", Asl.State("""{"Type":"Wait","Seconds":60,"End":true}""", StateMachineType.Express))
        .Add("Approve", Asl.State("""{"Type":"Task","Resource":"arn:aws:states:us-east-1:123456789012:activity:approve","End":true}"""), new TaskDoubles().On("S", t => t.WaitsForWorker())));

    [Fact]
    public void An_execution_runs_on_the_clock_of_the_host_and_is_found_by_its_ARN()
    {
        var execution = _host.StartExecution("Order", new { id = 1 }, "o-1");

        _host.Clock.Advance(60.Seconds());

        (execution.Arn, execution.Status).Should().Be(("arn:aws:states:us-east-1:123456789012:execution:Order:o-1", ExecutionStatus.Succeeded));
        _host.FindExecution(execution.Arn).Should().BeSameAs(execution);
    }

    [Fact]
    public void The_same_name_and_input_give_the_execution_that_runs()
    {
        var first = _host.StartExecution("Order", new { id = 1 }, "o-1");

        _host.StartExecution("Order", """{ "id": 1 }""", "o-1").Should().BeSameAs(first);

        _host.Executions.Should().ContainSingle();
    }

    [Fact]
    public void The_same_name_with_another_input_is_refused()
    {
        _host.StartExecution("Order", new { id = 1 }, "o-1");

        var start = () => _host.StartExecution("Order", new { id = 2 }, "o-1");

        start.Should().Throw<ExecutionRefusedException>().WithMessage(
            """
            StartExecution is refused with ExecutionAlreadyExists: arn:aws:states:us-east-1:123456789012:execution:Order:o-1 runs, with another input.
            Take another name, or none for a UUID; a name is free again 90 days after its execution has ended.
            """);
    }

    [Fact]
    public void The_name_of_an_ended_execution_is_free_after_90_days()
    {
        var first = _host.StartExecution("Order", name: "o-1");
        _host.Clock.Advance(60.Seconds() + 90.Days() - 1.Ticks());
        var again = () => _host.StartExecution("Order", name: "o-1");

        again.Should().Throw<ExecutionRefusedException>().Which.Code.Should().Be("ExecutionAlreadyExists");
        _host.Clock.Advance(1.Ticks());

        again().Should().NotBeSameAs(first);
    }

    [Fact]
    public void Express_executions_may_share_a_name()
    {
        var first = _host.StartExecution("Fast", name: "f");

        _host.StartExecution("Fast", name: "f").Arn.Should().NotBe(first.Arn);
    }

    [Fact]
    public void Executions_without_a_name_get_one_each()
    {
        _host.StartExecution("Order").Name.Should().NotBe(_host.StartExecution("Order").Name);
    }

    [Fact]
    public void The_region_and_account_of_an_ARN_go_into_the_ARN_of_the_execution()
    {
        var execution = _host.StartExecution("arn:aws:states:eu-west-1:111122223333:stateMachine:Order", name: "o-1");

        execution.Arn.Should().Be("arn:aws:states:eu-west-1:111122223333:execution:Order:o-1");
    }

    [Fact]
    public void A_machine_that_does_not_exist_is_told_with_the_names_that_do()
    {
        var start = () => _host.StartExecution("Orders");

        start.Should().Throw<ExecutionRefusedException>().WithMessage(
            """
            StartExecution is refused with StateMachineDoesNotExist: there is no state machine "Orders".
              machines  Order, Fast, Approve   (did you mean "Order"?)
              write     machines.Add("Orders", machine);
            """);
    }

    [Fact]
    public void Workers_serve_all_executions_in_the_order_of_their_start()
    {
        var first = _host.StartExecution("Approve", 1);
        var second = _host.StartExecution("Approve", 2);

        string?[] arns = [.. Enumerable.Range(0, 3).Select(_ => _host.GetActivityTask("approve")?.ExecutionArn)];

        arns.Should().Equal(first.Arn, second.Arn, null);
    }

    [Fact]
    public void A_token_finds_its_execution()
    {
        var execution = _host.StartExecution("Approve");
        var task = _host.GetActivityTask("approve")!;

        _host.SendTaskHeartbeat(task.TaskToken);
        _host.SendTaskSuccess(task.TaskToken, "42");

        execution.Output.Should().Be(Asl.Json("42"));
        _host.PendingTasks.Should().BeEmpty();
    }

    [Fact]
    public void A_token_of_no_execution_is_refused()
    {
        var send = () => _host.SendTaskFailure("AQ" + Convert.ToBase64String(new byte[32]));

        send.Should().Throw<TaskTokenException>().Which.Code.Should().Be("TaskDoesNotExist");
    }

    [Fact]
    public async Task An_execution_can_be_started_with_handlers_that_really_wait()
    {
        var host = new StateMachineHost(new StateMachines().Add(Asl.Task()), new TaskDoubles().On("S", t => t.Handles(async _ =>
        {
            await Task.Yield();
            return (object?)1;
        })));

        var execution = await host.StartExecutionAsync("StateMachine");

        execution.Output.Should().Be(Asl.Json("1"));
    }
}
