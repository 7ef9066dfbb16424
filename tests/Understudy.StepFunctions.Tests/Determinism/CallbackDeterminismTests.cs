using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.Determinism;

public sealed class CallbackDeterminismTests
{
    private const int Runs = 1000;
    private const int AtOnce = 4;

    private static readonly StateMachine Child = StateMachine.Parse(
        """{"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":3,"End":true}}}""", new StateMachineOptions { Name = "Child" });

    private static readonly StateMachine Machine = Asl.Machine($$$$"""
        {"StartAt":"All","States":{"All":{"Type":"Parallel","End":true,"Branches":[
          {"StartAt":"Token","States":{"Token":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true,
            "Parameters":{"QueueUrl":"q","MessageBody":{"token.$":"$$.Task.Token"}},"Retry":[{{{{Jitter("Refused")}}}}]} } },
          {"StartAt":"Flaky","States":{"Flaky":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}F","End":true,"Retry":[{{{{Jitter("Busy")}}}}]} } },
          {"StartAt":"Child","States":{"Child":{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync","End":true,
            "Parameters":{"StateMachineArn":"Child"} } } },
          {"StartAt":"Items","States":{"Items":{"Type":"Map","End":true,"ItemsPath":"$.items","ItemProcessor":{"StartAt":"Item","States":{
            "Item":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","End":true,
              "Parameters":{"QueueUrl":"q","MessageBody.$":"$"},"Retry":[{{{{Jitter("Refused")}}}}]} } } } } } ] } } }
        """);

    [Fact]
    public async Task A_thousand_runs_with_branches_tokens_jitter_and_a_child_write_the_same_bytes()
    {
        var histories = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => RunsAsync(Runs / AtOnce))));

        histories.SelectMany(each => each).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Another_seed_writes_another_history()
    {
        (await RunAsync(seed: 2)).Should().NotBe(await RunAsync(seed: 1));
    }

    private static async Task<HashSet<string>> RunsAsync(int count)
    {
        var histories = new HashSet<string>();
        for (var run = 0; run < count; run++)
        {
            PoolLoad.Burst();
            histories.Add(await RunAsync(seed: 1));
        }

        return histories;
    }

    private static async Task<string> RunAsync(int seed)
    {
        var doubles = new TaskDoubles()
            .On("Token", t => t.Handles(AnswerAsync))
            .On("Item", t => t.Handles(AnswerAsync))
            .On("Flaky", t => t.Throws("Busy").Times(3).ThenReturns(1));
        var options = new ExecutionOptions { Seed = seed, StateMachines = new StateMachines().Add(Child) };
        var execution = await Machine.ExecuteAsync("""{"items":[1,2,3]}""", doubles, options);
        return execution.History.ToJson() + execution.ChildExecutions[0].History.ToJson();
    }

    /// <summary>Refuses the first attempts by the token, a second after the call has gone through the thread pool, and accepts the third.</summary>
    private static async Task<object?> AnswerAsync(TaskCall call)
    {
        await Task.Yield();
        call.Clock.CreateTimer(_ => Send(call), null, 1.Seconds(), Timeout.InfiniteTimeSpan);
        return TaskOutcome.Waiting();
    }

    private static void Send(TaskCall call)
    {
        if (call.Attempt < 3)
        {
            call.SendTaskFailure("Refused");
            return;
        }

        call.SendTaskSuccess(call.TaskToken);
    }

    private static string Jitter(string error) =>
        $$"""{"ErrorEquals":["{{error}}"],"IntervalSeconds":10,"MaxAttempts":5,"JitterStrategy":"FULL"}""";
}
