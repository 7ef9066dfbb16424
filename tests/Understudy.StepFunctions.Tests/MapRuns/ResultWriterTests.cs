using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.StepFunctions.Tests.Interpreter;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class ResultWriterTests
{
    private readonly S3Objects _objects = new S3Objects().AddBucket("out");

    [Fact]
    public async Task The_results_go_to_files_and_the_state_s_result_says_where()
    {
        var execution = await RunAsync(Writer(), "[1,2]", Distributed.Failing());

        var run = execution.MapRuns[0];
        var folder = $"jobs/{run.Arn.Split(':')[^1]}";
        execution.Output.Should().Be(JsonData.Object(
            ("MapRunArn", run.Arn), ("ResultWriterDetails", JsonData.Object(("Bucket", "out"), ("Key", $"{folder}/manifest.json")))));
        _objects.List("out").Select(own => own.Key).Should().Equal($"{folder}/SUCCEEDED_0.json", $"{folder}/manifest.json");
        run.ExecutionCounts.ResultsWritten.Should().Be(2);
    }

    [Fact]
    public async Task The_manifest_lists_the_files()
    {
        var execution = await RunAsync(Writer(), "[1]", Distributed.Failing());

        var (manifest, key) = ManifestOf(execution);
        manifest.Should().Be(JsonData.Object(
            ("DestinationBucket", "out"),
            ("MapRunArn", execution.MapRuns[0].Arn),
            ("ResultFiles", JsonData.Object(
                ("FAILED", JsonData.EmptyArray),
                ("PENDING", JsonData.EmptyArray),
                ("SUCCEEDED", JsonData.Array(JsonData.Object(("Key", key.Replace("manifest", "SUCCEEDED_0", StringComparison.Ordinal)), ("Size", FileOf(execution, "SUCCEEDED").Size))))))));
    }

    [Fact]
    public async Task A_file_tells_each_execution_in_full()
    {
        var execution = await RunAsync(Writer(), """[{"n":1}]""", Distributed.Failing());

        var child = execution.MapRuns[0].Executions[0];
        var record = FileOf(execution, "SUCCEEDED").Json[0];
        (record["ExecutionArn"], record["Input"], record["Output"], record["Status"])
            .Should().Be((JsonData.Of(child.Arn), JsonData.Of("""{"n":1}"""), JsonData.Of("""{"n":1}"""), JsonData.Of("SUCCEEDED")));
        (record["RedriveStatus"], record["RedriveStatusReason"]).Should().Be((JsonData.Of("NOT_REDRIVABLE"), JsonData.Of("Execution is SUCCEEDED and cannot be redriven")));
    }

    [Fact]
    public async Task A_map_run_that_fails_writes_what_failed_and_what_was_never_started()
    {
        var execution = await RunAsync(Writer() + ""","MaxConcurrency":1""", "[1,2,3]", Distributed.Failing(1));

        execution.Error.Should().Be(ErrorNames.ExceedToleratedFailureThreshold);
        FilesOf(execution).Should().Equal("FAILED_0.json", "PENDING_0.json", "SUCCEEDED_0.json", "manifest.json");
        FileOf(execution, "FAILED").Json[0]["Error"].Should().Be(JsonData.Of("E"));
        FileOf(execution, "PENDING").Json.Should().Be(Asl.Json("""[{"Input":"3","InputDetails":{"Included":true},"Status":"PENDING"}]"""));
    }

    [Fact]
    public void A_map_run_that_is_aborted_writes_its_files_too()
    {
        var clock = new VirtualClock();
        var execution = Distributed.Map(Writer()).Start(
            "[1]", new TaskDoubles().On("T", t => t.NeverAnswers()), new ExecutionOptions { Clock = clock, Objects = _objects });

        clock.Advance(1.Minutes());
        execution.Stop();

        FileOf(execution, "FAILED").Json[0]["Status"].Should().Be(JsonData.Of("ABORTED"));
        FileOf(execution, "FAILED").LastModified.Should().Be(clock.GetUtcNow());
    }

    [Theory]
    [InlineData("COMPACT", "[[1,2],3]")]
    [InlineData("FLATTEN", "[1,2,3]")]
    public async Task A_transformation_keeps_the_outputs(string transformation, string outputs)
    {
        var execution = await RunAsync(Writer($$"""  "Transformation":"{{transformation}}","OutputType":"JSON"  """), "[[1,2],3]", Distributed.Failing());

        FileOf(execution, "SUCCEEDED").Json.Should().Be(Asl.Json(outputs));
    }

    [Fact]
    public async Task JSON_Lines_have_a_result_in_each_line()
    {
        var execution = await RunAsync(Writer(""" "Transformation":"COMPACT","OutputType":"JSONL" """), """[{"a":1},2]""", Distributed.Failing());

        FileOf(execution, "SUCCEEDED").Text.Should().Be("{\"a\":1}\n2\n");
    }

    [Theory]
    [InlineData("COMPACT", "[[1],2]")]
    [InlineData("FLATTEN", "[1,2]")]
    public async Task Without_a_Resource_it_forms_the_state_s_result(string transformation, string result)
    {
        var machine = Distributed.Map($$$""" "ResultWriter":{"WriterConfig":{"Transformation":"{{{transformation}}}","OutputType":"JSON"}} """);

        var execution = await machine.ExecuteAsync("[[1],2]", Distributed.Failing());

        execution.Output.Should().Be(Asl.Json(result));
    }

    [Fact]
    public async Task Transformation_NONE_gives_the_executions_in_full()
    {
        var machine = Distributed.Map(""" "ResultWriter":{"WriterConfig":{"Transformation":"NONE","OutputType":"JSON"}} """);

        var execution = await machine.ExecuteAsync("""["a"]""", Distributed.Failing());

        (execution.Output![0]["Name"].AsString(), execution.Output[0]["Output"].AsString()).Should().Be((execution.MapRuns[0].Executions[0].Name, "\"a\""));
    }

    [Fact]
    public async Task A_bucket_that_is_not_there_fails_the_map_run_before_any_child_is_started()
    {
        var execution = await Distributed.Map(Writer()).ExecuteAsync("[1]", Distributed.Failing(), new ExecutionOptions { Objects = new S3Objects() });

        (execution.Error, execution.Cause).Should().Be(("States.ResultWriterFailed", "The specified bucket does not exist (Service: Amazon S3; Status Code: 404; Error Code: NoSuchBucket)"));
        execution.MapRuns[0].Executions.Should().BeEmpty();
    }

    [Fact]
    public async Task Without_objects_the_test_is_told_what_to_write()
    {
        var run = () => Distributed.Map(Writer()).ExecuteAsync("[1]");

        (await run.Should().ThrowExactlyAsync<MissingObjectsException>()).WithMessage("""
            The Map state "M" writes its results to the bucket "out", but the execution has no objects.
              write    new ExecutionOptions { Objects = new S3Objects().AddBucket("out") }
            """);
    }

    private static string Writer(string? config = null) => $$$"""
        "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket":"out","Prefix":"jobs"}{{{(config is null ? "" : $",\"WriterConfig\":{{{config}}}")}}}}
        """;

    private Task<Execution> RunAsync(string fields, string input, TaskDoubles doubles) =>
        Distributed.Map(fields).ExecuteAsync(input, doubles, new ExecutionOptions { Objects = _objects });

    private (JsonData Manifest, string Key) ManifestOf(Execution execution)
    {
        var key = execution.Output!["ResultWriterDetails"]["Key"].AsString();
        return (_objects.Get("out", key).Json, key);
    }

    private IEnumerable<string> FilesOf(Execution execution) => _objects.List("out", FolderOf(execution)).Select(own => own.Key.Split('/')[^1]);

    private S3Object FileOf(Execution execution, string status) => _objects.List("out", FolderOf(execution) + status).Should().ContainSingle().Subject;

    private static string FolderOf(Execution execution) => $"jobs/{execution.MapRuns[0].Arn.Split(':')[^1]}/";
}
