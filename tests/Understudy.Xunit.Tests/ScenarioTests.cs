using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Fixtures.Tests;

public class ScenarioTests(PayMachine pay) : IClassFixture<PayMachine>
{
    [Fact]
    public async Task Verifying_gives_the_execution_for_further_assertions()
    {
        var scenario = Told.Scenario("""{"Pay": {"throw": {"error": "Broke"}, "afterSeconds": 2}}""", """{"status": "FAILED"}""");

        var execution = await scenario.VerifyAsync(pay.Machine, options: new ExecutionOptions { Name = "told" });

        (execution.Name, execution.Duration).Should().Be(("told", 2.Seconds()));
    }

    [Fact]
    public async Task Each_run_has_doubles_of_its_own()
    {
        var scenario = Told.Scenario("""{"Pay": {"throw": {"error": "Broke"}, "times": 1}}""", """{"error": "Broke"}""");

        await scenario.VerifyAsync(pay.Machine);
        var again = () => scenario.VerifyAsync(pay.Machine);

        await again.Should().NotThrowAsync();
    }

    [Fact]
    public async Task A_trace_goes_to_the_test_output()
    {
        var output = new CapturedOutput();
        var scenario = Told.Scenario("""{"Pay": {"throw": {"error": "Broke"}}}""", """{"error": "Broke"}""");

        await scenario.VerifyAsync(pay.Machine, output, new ExecutionOptions { Name = "told" });

        output.Text.Should().Be(
            """
            pay (told), input {}
                +0 s  Pay        #1  failed  Broke
                +0 s  execution      FAILED  Broke
            """);
    }

    [Fact]
    public async Task All_that_went_otherwise_is_told_at_once_with_the_trace()
    {
        var scenario = Told.Scenario(
            """{"Pay": {"throw": {"error": "Broke", "cause": "no funds"}, "afterSeconds": 0.5}, "Tell": {"return": {}}}""",
            """{"status": "SUCCEEDED", "output": {"charged": true}, "error": "E", "cause": "C", "path": ["Pay", "Tell"], "durationSeconds": 2}""");

        var verify = () => scenario.VerifyAsync(pay.Machine);

        (await verify.Should().ThrowAsync<ScenarioFailedException>()).WithMessage(
            """
            Scenario "paying" (pay.scenarios.json: $.scenarios[0]) did not go as told:
              status: expected SUCCEEDED, but it was FAILED
              output: expected {"charged":true}, but it was absent
              error: expected E, but it was Broke
              cause: expected C, but it was no funds
              path: expected Pay > Tell, but it was Pay
              duration: expected 2 s, but it was 0.5 s
              doubles: expected "Tell" to be asked, but it never was
                +0 s     Pay        #1  failed  Broke
                +500 ms  execution      FAILED  Broke
            """);
    }

    [Fact]
    public async Task What_failed_is_told_as_data_too()
    {
        var scenario = Told.Scenario("""{"Pay": {"return": 1}, "Tell": {"return": {}}}""", """{"status": "TIMED_OUT", "path": []}""");

        var verify = () => scenario.VerifyAsync(pay.Machine);

        var failure = (await verify.Should().ThrowAsync<ScenarioFailedException>()).Which;
        failure.Scenario.Should().Be("paying");
        failure.Differences.Should().Equal(
            "status: expected TIMED_OUT, but it was SUCCEEDED",
            "path: expected empty, but it was Pay > Tell");
    }

    [Fact]
    public async Task An_output_of_null_can_be_expected()
    {
        var scenario = Told.Scenario("""{"Pay": {"return": null}, "Tell": {"return": {}}}""", """{"output": null}""");

        var execution = await scenario.VerifyAsync(pay.Machine);

        execution.Output.Should().Be(JsonData.Null);
    }

    [Fact]
    public async Task A_Task_without_a_double_is_a_fault_of_the_file()
    {
        var scenario = Told.Scenario("""{"Pay": {"return": 1}, "Tel": {"return": {}}}""", """{"status": "SUCCEEDED"}""");

        var verify = () => scenario.VerifyAsync(pay.Machine);

        (await verify.Should().ThrowAsync<InvalidTestFileException>()).WithMessage(
            """
            pay.scenarios.json: $.scenarios[0] has no double for the Task state "Tell" (resource arn:aws:states:::sns:publish).
              input    {"TopicArn":"arn:aws:sns:us-east-1:123456789012:paid","Message":"Paid."}
              doubles  Pay, Tel   (did you mean "Tel"?)
            Write it into doubles: "Tell": {"return": {}}.
            """).WithInnerException<MissingTaskDoubleException>();
    }

    [Fact]
    public async Task A_Task_that_runs_once_more_than_told_is_a_fault_of_the_file()
    {
        var scenario = Told.Scenario("""{"Pay": {"throw": {"error": "Gateway.Timeout"}, "times": 2}}""", """{"status": "FAILED"}""");

        var verify = () => scenario.VerifyAsync(pay.Machine);

        (await verify.Should().ThrowAsync<InvalidTestFileException>()).WithMessage(
            """
            pay.scenarios.json: $.scenarios[0] has 2 outcome(s) for the Task state "Pay", and this is call 3.
              input    {}
            Append an outcome, or let the last one say "repeatedly": true.
            """).WithInnerException<TaskDoubleExhaustedException>();
    }
}
