using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;
using static Understudy.StepFunctions.Tests.Nesting.NestedMachines;

namespace Understudy.StepFunctions.Tests.Nesting;

public class NestedExecutionTests
{
    private const string WaitThenDone = """{"Type":"Wait","Seconds":30,"End":true}""";
    private const string Fails = """{"Type":"Fail","Error":"Broken","Cause":"glass"}""";

    [Fact]
    public async Task A_parent_that_does_not_wait_goes_on_with_the_childs_ARN()
    {
        var execution = await Parent("states:startExecution").ExecuteAsync(options: Options(Child(WaitThenDone)));

        execution.Output!["ExecutionArn"].AsString().Should().Be("arn:aws:states:us-east-1:123456789012:execution:Child:c-1");
        execution.Output!["StartDate"].Should().Be(Asl.Json("1735689600000"));
        execution.ChildExecutions.Should().ContainSingle().Which.Status.Should().Be(ExecutionStatus.Running);
    }

    [Fact]
    public async Task A_child_that_nobody_waits_for_can_be_run_to_its_end()
    {
        var execution = await Parent("states:startExecution").ExecuteAsync(options: Options(Child(WaitThenDone)));

        await execution.ChildExecutions[0].RunToEndAsync();

        execution.ChildExecutions[0].Duration.Should().Be(30.Seconds());
    }

    [Theory]
    [InlineData(".sync", "\"{\\\"n\\\":1}\"")]
    [InlineData(".sync:2", """{"n":1}""")]
    public async Task A_parent_that_waits_gets_the_description_of_the_child(string pattern, string data)
    {
        var execution = await Parent("states:startExecution" + pattern).ExecuteAsync(options: Options(Child(WaitThenDone)));

        execution.Output.Should().Be(Asl.Json($$$"""
            {"ExecutionArn":"arn:aws:states:us-east-1:123456789012:execution:Child:c-1","Input":{{{data}}},"InputDetails":{"Included":true},
             "Name":"c-1","Output":{{{data}}},"OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"NOT_REDRIVABLE",
             "RedriveStatusReason":"Execution is SUCCEEDED and cannot be redriven","StartDate":1735689600000,
             "StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Child","Status":"SUCCEEDED","StopDate":1735689630000}
            """));
        execution.Duration.Should().Be(30.Seconds());
    }

    [Fact]
    public async Task The_history_tells_the_submission_at_the_start_and_the_end_when_the_child_has_ended()
    {
        var execution = await Parent("states:startExecution.sync").ExecuteAsync(options: Options(Child(WaitThenDone)));

        execution.Lines().Should().Equal(
            "1<0 ExecutionStarted", "2<0 TaskStateEntered Start", "3<2 TaskScheduled", "4<3 TaskStarted", "5<4 TaskSubmitted",
            "6<5 TaskSucceeded", "7<6 TaskStateExited Start", "8<7 ExecutionSucceeded");
        (execution.History[4].Timestamp, execution.History[5].Timestamp)
            .Should().Be((VirtualClock.DefaultStart, VirtualClock.DefaultStart + 30.Seconds()));
    }

    [Fact]
    public async Task A_child_that_fails_fails_the_task_with_its_description_as_cause()
    {
        var execution = await Parent("states:startExecution.sync").ExecuteAsync(options: Options(Child(Fails)));

        execution.Error.Should().Be("States.TaskFailed");
        execution.Cause.Should().Be("""
            {"Cause":"glass","Error":"Broken","ExecutionArn":"arn:aws:states:us-east-1:123456789012:execution:Child:c-1","Input":"{\"n\":1}","InputDetails":{"Included":true},"Name":"c-1","RedriveCount":0,"RedriveStatus":"REDRIVABLE","StartDate":1735689600000,"StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Child","Status":"FAILED","StopDate":1735689600000}
            """);
    }

    [Fact]
    public async Task A_child_has_the_doubles_of_its_parent_or_those_it_was_added_with()
    {
        var child = Child("""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"q","MessageBody":"m"},"ResultSelector":{"id.$":"$.MessageId"},"End":true}""");
        var parents = new TaskDoubles().On("S", t => t.Returns(new { MessageId = "parent's" }));
        var own = new TaskDoubles().On("S", t => t.Returns(new { MessageId = "its own" }));

        var first = await Parent("states:startExecution.sync:2").ExecuteAsync(tasks: parents, options: Options(child));
        var second = await Parent("states:startExecution.sync:2").ExecuteAsync(tasks: parents, options: Options(child, own));

        (first.Output!["Output"]["id"].AsString(), second.Output!["Output"]["id"].AsString()).Should().Be(("parent's", "its own"));
    }

    [Fact]
    public async Task A_double_of_the_state_wins()
    {
        var doubles = new TaskDoubles().On("Start", t => t.Returns(new { doubled = true }));

        var execution = await Parent("states:startExecution.sync:2").ExecuteAsync(tasks: doubles, options: Options(Child(Fails)));

        execution.Output!["Output"].Should().Be(Asl.Json("""{"doubled":true}"""));
        execution.ChildExecutions.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_state_machines_the_message_names_them_as_a_way()
    {
        var run = () => Parent("states:startExecution.sync").ExecuteAsync();

        (await run.Should().ThrowAsync<MissingTaskDoubleException>()).WithMessage(
            """
            No double covers the Task state "Start" (resource arn:aws:states:::states:startExecution.sync).
              input    {"StateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:Child","Input":{"n":1},"Name":"c-1"}
              doubles  none
              write    doubles.On("Start", t => t.Returns(new { }));
              or       new ExecutionOptions { StateMachines = new StateMachines().Add(child) }, to really run it.
            """);
    }

    [Theory]
    [InlineData("states:startExecution", "StepFunctions.StateMachineDoesNotExistException", "TaskFailed")]
    [InlineData("states:startExecution.sync", "StepFunctions.StateMachineDoesNotExistException", "TaskSubmitFailed")]
    [InlineData("aws-sdk:sfn:startExecution", "Sfn.StateMachineDoesNotExistException", "TaskFailed")]
    public async Task A_machine_that_does_not_exist_fails_the_task(string resource, string error, string told)
    {
        var other = StateMachine.Parse("""{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}""", new StateMachineOptions { Name = "Other" });

        var execution = await Parent(resource).ExecuteAsync(options: Options(other));

        execution.Error.Should().Be(error);
        execution.Cause.Should().StartWith($"State Machine Does Not Exist: '{ChildArn}' (Service: ");
        execution.Lines()[^2].Should().EndWith(told);
    }

    [Fact]
    public async Task A_name_that_was_used_before_fails_the_task()
    {
        var machine = StateMachine.Parse($$$$"""
            {"StartAt":"A","States":{
              "A":{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync","Parameters":{"StateMachineArn":"{{{{ChildArn}}}}","Name":"n"},"Next":"B"},
              "B":{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync","Parameters":{"StateMachineArn":"{{{{ChildArn}}}}","Name":"n"},"End":true} } }
            """);

        var execution = await machine.ExecuteAsync(options: Options(Child(WaitThenDone)));

        execution.Error.Should().Be("StepFunctions.ExecutionAlreadyExistsException");
        execution.Cause.Should().StartWith("Execution Already Exists: 'arn:aws:states:us-east-1:123456789012:execution:Child:n'");
    }

    [Fact]
    public void A_child_is_aborted_with_the_parent_that_waits_for_it()
    {
        var execution = Parent("states:startExecution.sync").Start(options: Options(Child(WaitThenDone)));

        execution.Clock.Advance(10.Seconds());
        execution.Stop();

        execution.ChildExecutions[0].Should().BeEquivalentTo(new { Status = ExecutionStatus.Aborted, Duration = 10.Seconds() });
    }

    [Fact]
    public async Task A_child_is_aborted_when_the_task_times_out()
    {
        var parent = Parent("states:startExecution.sync", fields: ""","TimeoutSeconds":5""");

        var execution = await parent.ExecuteAsync(options: Options(Child(WaitThenDone)));

        (execution.Error, execution.ChildExecutions[0].Status).Should().Be(("States.Timeout", ExecutionStatus.Aborted));
        execution.Lines()[^2].Should().EndWith("TaskTimedOut");
    }

    [Fact]
    public void A_child_that_nobody_waits_for_outlives_its_parent()
    {
        var parent = Asl.Machine($$$$"""
            {"StartAt":"A","States":{
              "A":{"Type":"Task","Resource":"arn:aws:states:::states:startExecution","Parameters":{"StateMachineArn":"{{{{ChildArn}}}}"},"Next":"W"},
              "W":{"Type":"Wait","Seconds":9,"End":true} } }
            """);
        var execution = parent.Start(options: Options(Child(WaitThenDone)));

        execution.Stop();
        execution.Clock.Advance(30.Seconds());

        execution.ChildExecutions[0].Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public async Task A_retry_starts_another_child_with_a_UUID_of_its_own()
    {
        var parent = Parent("states:startExecution.sync", """ "Input":null """, ""","Retry":[{"ErrorEquals":["States.TaskFailed"],"MaxAttempts":2}]""");

        var execution = await parent.ExecuteAsync(options: Options(Child(Fails)));

        execution.ChildExecutions.Select(child => child.Name).Distinct().Should().HaveCount(3);
        execution.ChildExecutions.Should().OnlyContain(child => child.Input.ToString() == "{}");
    }

    [Theory]
    [InlineData("\"{\\\"a\\\":1}\"", """{"a":1}""")]
    [InlineData("""["x"]""", """["x"]""")]
    public async Task The_input_is_a_value_or_JSON_text(string given, string seen)
    {
        var execution = await Parent("states:startExecution", $"\"Input\":{given}").ExecuteAsync(options: Options(Child(WaitThenDone)));

        execution.ChildExecutions[0].Input.Should().Be(Asl.Json(seen));
    }

    [Fact]
    public async Task An_input_that_is_no_JSON_is_refused()
    {
        var execution = await Parent("states:startExecution", """ "Input":"hello" """).ExecuteAsync(options: Options(Child(WaitThenDone)));

        (execution.Error, execution.Cause![..53]).Should().Be(
            ("StepFunctions.InvalidExecutionInputException", "Invalid State Machine Execution Input: 'hello' (Servi"));
    }

    [Fact]
    public async Task An_Express_child_cannot_be_waited_for()
    {
        var execution = await Parent("states:startExecution.sync").ExecuteAsync(options: Options(Child(WaitThenDone, StateMachineType.Express)));

        execution.Error.Should().Be("StepFunctions.StateMachineTypeNotSupportedException");
    }

    [Fact]
    public async Task An_Express_child_is_awaited_by_startSyncExecution_and_its_failure_is_an_answer()
    {
        var execution = await Parent("aws-sdk:sfn:startSyncExecution").ExecuteAsync(options: Options(Child(Fails, StateMachineType.Express)));

        var answer = execution.Output!;
        (answer["Status"].AsString(), answer["Error"].AsString(), answer["Cause"].AsString()).Should().Be(("FAILED", "Broken", "glass"));
        answer["BillingDetails"].Should().Be(Asl.Json("""{"BilledDurationInMilliseconds":100,"BilledMemoryUsedInMB":64}"""));
        answer["ExecutionArn"].AsString().Should().StartWith("arn:aws:states:us-east-1:123456789012:express:Child:c-1:");
    }

    [Fact]
    public async Task A_Standard_child_is_refused_by_startSyncExecution()
    {
        var execution = await Parent("aws-sdk:sfn:startSyncExecution").ExecuteAsync(options: Options(Child(WaitThenDone)));

        execution.Error.Should().Be("Sfn.StateMachineTypeNotSupportedException");
    }

    [Fact]
    public async Task A_child_sends_the_token_that_its_parent_waits_for()
    {
        var child = Child("""
            {"Type":"Wait","Seconds":30,"Next":"Answer"},
            "Answer":{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:sfn:sendTaskSuccess","End":true,
              "Parameters":{"TaskToken.$":"$.token","Output":{"done":true}}}
            """);
        var parent = Parent("states:startExecution.waitForTaskToken", """ "Input":{"token.$":"$$.Task.Token"} """);

        var execution = await parent.ExecuteAsync(options: Options(child));

        (execution.Output!.ToString(), execution.Duration).Should().Be(("""{"done":true}""", 30.Seconds()));
    }

    [Fact]
    public async Task A_token_that_is_none_fails_the_task_that_sends_it()
    {
        var machine = Asl.State("""
            {"Type":"Task","Resource":"arn:aws:states:::aws-sdk:sfn:sendTaskSuccess","End":true,"Parameters":{"TaskToken":"x","Output":"1"}}
            """);

        var execution = await machine.ExecuteAsync(options: Options(Child(WaitThenDone)));

        (execution.Error, execution.Cause![..45]).Should().Be(("Sfn.InvalidTokenException", "Invalid Token: 'Invalid token' (Service: Sfn,"));
    }

    [Theory]
    [InlineData("states:startExecution")]
    [InlineData("states:startExecution.sync")]
    public void A_machine_that_starts_itself_without_end_is_stopped_at_the_limit(string resource)
    {
        var machine = Parent(resource, """ "Input":{} """);
        var options = new ExecutionOptions { StateMachines = new StateMachines().Add("Child", machine), Limits = new ExecutionLimits { NestingDepth = 5 } };

        var run = () => machine.Start(options: options);

        var thrown = run.Should().Throw<ExecutionNestingException>().Which;
        thrown.Message.Should().Be(
            $"""
            State "Start" of execution "{thrown.ExecutionName}" would start an execution inside 5 others, and there is no sign of an end.
            Let the state machine stop starting itself, or lift the limit: ExecutionLimits.NestingDepth.
            """);
        (thrown.StateName, thrown.Depth, thrown.History.Count).Should().Be(("Start", 5, 4));
    }

    [Fact]
    public async Task A_deadlock_tells_what_the_child_waits_for()
    {
        var child = Child("""{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true}""");
        var doubles = new TaskDoubles().On("S", t => t.WaitsForToken());

        var run = () => Parent("states:startExecution.sync").ExecuteAsync(tasks: doubles, options: Options(child));

        (await run.Should().ThrowAsync<ExecutionDeadlockedException>()).WithMessage(
            "Execution \"p-1\" is deadlocked: nothing runs, no timer is due, and it waits for the end of execution \"c-1\" that state \"Start\" has started, "
            + "the task token of state \"S\" of execution \"c-1\" that nobody has sent.\n*");
    }

    [Fact]
    public async Task Two_runs_write_the_same_histories()
    {
        var texts = new List<string>();
        for (var run = 0; run < 2; run++)
        {
            var execution = await Parent("states:startExecution.sync", """ "Input":{} """).ExecuteAsync(options: Options(Child(WaitThenDone)));
            texts.Add(execution.History.ToJson() + execution.ChildExecutions[0].History.ToJson());
        }

        texts[1].Should().Be(texts[0]);
    }
}
