using CsCheck;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.Properties;

public class RetryPropertyTests
{
    [Fact]
    public Task Any_task_is_attempted_when_the_specification_says_so() => Gen.Select(RetryGen.Retriers, RetryGen.Errors).SampleAsync(async (retriers, errors) =>
    {
        var machine = Asl.Task($""" "Retry":[{string.Join(",", retriers.Select(RetryGen.ToJson))}] """);

        var execution = await machine.ExecuteAsync(tasks: new TaskDoubles().On("S", t => ThrowThenReturn(t, errors)));

        var (starts, error) = RetryModel.Run(retriers, errors);
        execution.Starts().Should().Equal(starts.Select(start => (double)start));
        (execution.Status, execution.Error).Should().Be((error is null ? ExecutionStatus.Succeeded : ExecutionStatus.Failed, error));
    });

    private static void ThrowThenReturn(TaskDouble task, string[] errors)
    {
        var steps = errors.Aggregate((TaskDoubleSequence?)null, (sequence, error) => sequence?.ThenThrows(error) ?? task.Throws(error));
        _ = steps?.ThenReturns("done") ?? task.Returns("done");
    }
}
