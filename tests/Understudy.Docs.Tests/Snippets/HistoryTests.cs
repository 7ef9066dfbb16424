using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class HistoryTests
{
    // snippet: history-queries
    [Fact]
    public async Task The_history_is_a_list_of_events_and_answers_questions()
    {
        var machine = StateMachine.Parse("""
            {"StartAt":"Pay","States":{
              "Pay":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:Pay","Catch":[{"ErrorEquals":["States.ALL"],"Next":"Cancel"}],"End":true},
              "Cancel":{"Type":"Pass","End":true}}}
            """);

        var execution = await machine.ExecuteAsync(new { amount = 7 }, new TaskDoubles().On("Pay", t => t.Throws("Refused")));

        var history = execution.History;
        Assert.Equal(["Pay", "Cancel"], history.StatePath);
        Assert.Equal("Refused", Assert.Single(history.AttemptsOf("Pay")).Error);
        Assert.Equal("Cancel", Assert.Single(history.CaughtErrors).NextState);
        Assert.Equal(HistoryEventType.LambdaFunctionScheduled, history[2].Type);
        Assert.Equal(history, ExecutionHistory.Parse(history.ToJson()));
    }
    // end snippet
}
