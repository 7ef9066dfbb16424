using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class DistributedMapTests
{
    // snippet: distributed-machine
    private readonly StateMachine _machine = StateMachine.Parse("""
        {"StartAt":"EachOrder","States":{"EachOrder":{"Type":"Map","Label":"Orders","ToleratedFailurePercentage":50,"MaxConcurrency":10,
          "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW"},
            "Parameters":{"Bucket":"incoming","Key.$":"$.file"}},
          "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"Ship","States":{
            "Ship":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:ship","End":true}}},
          "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket":"done","Prefix":"orders"}},
          "End":true}}}
        """, new StateMachineOptions { Name = "shipping" });
    // end snippet

    // snippet: distributed-run
    [Fact]
    public async Task One_of_three_orders_may_fail()
    {
        var objects = new S3Objects()
            .Add("incoming", "today.csv", "id,city\n1,Oslo\n2,Nowhere\n3,Rome\n")
            .AddBucket("done");
        var doubles = new TaskDoubles().On("Ship", t => t
            .When(order => order["city"] == "Nowhere", unknown => unknown.Throws("UnknownCity"))
            .Returns(order => new { shipped = order["id"] }));

        var execution = await _machine.ExecuteAsync(new { file = "today.csv" }, doubles, new ExecutionOptions { Objects = objects });

        execution.Should().HaveSucceeded();
        var run = execution.MapRuns.Single();
        Assert.Equal((2, 1), (run.ItemCounts.Succeeded, run.ItemCounts.Failed));
        run.Executions[1].Should().HaveFailed("UnknownCity");
    }
    // end snippet

    // snippet: distributed-results
    [Fact]
    public async Task The_results_are_written_to_the_bucket()
    {
        var objects = new S3Objects().Add("incoming", "today.csv", "id,city\n1,Oslo\n").AddBucket("done");
        var doubles = new TaskDoubles().On("Ship", t => t.Returns(new { shipped = true }));

        var execution = await _machine.ExecuteAsync(new { file = "today.csv" }, doubles, new ExecutionOptions { Objects = objects });

        var manifest = objects.Get("done", execution.Output!["ResultWriterDetails"]["Key"].AsString()).Json;
        var file = objects.Get("done", manifest["ResultFiles"]["SUCCEEDED"][0]["Key"].AsString()).Json;
        Assert.Equal("""{"shipped":true}""", file[0]["Output"].AsString());
    }
    // end snippet

    // snippet: distributed-trace
    [Fact]
    public async Task A_trace_tells_how_the_executions_ended()
    {
        var objects = new S3Objects().Add("incoming", "today.csv", "id,city\n1,Oslo\n2,Rome\n").AddBucket("done");
        var doubles = new TaskDoubles().On("Ship", t => t.Throws("Strike", after: TimeSpan.FromSeconds(3)).Repeatedly());

        var execution = await _machine.ExecuteAsync(new { file = "today.csv" }, doubles, new ExecutionOptions { Objects = objects });

        Assert.Equal("""
            +0 s  EachOrder         #1  failed  States.ExceedToleratedFailureThreshold
            +0 s    map run Orders      failed  2 executions: 2 failed
            +0 s      [0] Ship          FAILED  Strike
            +0 s      [1] Ship          FAILED  Strike
            +3 s  execution             FAILED  States.ExceedToleratedFailureThreshold
            """, execution.History.ToTrace());
    }
    // end snippet
}
