using Understudy.Json;

namespace Understudy.Fixtures.Tests;

public class ScenarioFileFaultTests
{
    private const string ScenarioForm = """{"name": "…", "doubles": {…}, "expect": {…}}""";
    private const string FileForm = $$"""{"scenarios": [{{ScenarioForm}}]}""";
    private const string DoubleForm = """{"return": …}, {"throw": {"error": "…", "cause": "…"}}, {"never": true}, or an array of these""";
    private const string Expect = "\"expect\": {\"status\": \"FAILED\"}";

    [Fact]
    public void Text_that_is_not_JSON_is_refused_with_its_place()
    {
        var read = () => new ScenarioDataAttribute("broken.scenarios.json").GetData(null!);

        read.Should().Throw<InvalidTestFileException>().Which.Message.Should().Be(
            """
            broken.scenarios.json: $ cannot be read. The text is not JSON (line 3, column 28): expected ',' or '}' behind a member, but found '"'.
            Correct the text.
            """);
    }

    [Fact]
    public void Two_doubles_of_one_state_are_refused()
    {
        var read = () => new ScenarioDataAttribute("twofold.scenarios.json").GetData(null!);

        read.Should().Throw<InvalidTestFileException>().WithMessage(
            """
            twofold.scenarios.json: $.scenarios[0].doubles.Pay is there twice.
            Remove or rename one of the two.
            """);
    }

    [Theory]
    [InlineData("[]", "$ is []. Write " + FileForm + ".")]
    [InlineData("{}", "$ has no list of scenarios. Write " + FileForm + ".")]
    [InlineData("""{"scenarios": []}""", "$ has no list of scenarios. Write " + FileForm + ".")]
    [InlineData("""{"scenarios": {}}""", "$ has no list of scenarios. Write " + FileForm + ".")]
    [InlineData("""{"scenario": []}""", "$.scenario is not known. Did you mean \"scenarios\"? The members here are scenarios.")]
    [InlineData("""{"scenarios": [7]}""", "$.scenarios[0] is 7. Write " + ScenarioForm + ".")]
    [InlineData("""{"scenarios": [{}]}""", "$.scenarios[0] has no name. Give it one; the runner shows it: \"name\": \"…\".")]
    [InlineData("""{"scenarios": [{"name": 7}]}""", "$.scenarios[0].name is 7. Write a string.")]
    [InlineData("""{"scenarios": [{"name": ""}]}""", "$.scenarios[0].name is \"\". Give each scenario a name of its own; the runner tells them apart by it.")]
    [InlineData("""{"scenarios": [{"name": "a", "expect": {"error": "E"}}, {"name": "a"}]}""",
        "$.scenarios[1].name is \"a\". Give each scenario a name of its own; the runner tells them apart by it.")]
    public void A_file_is_refused_that_is_no_list_of_scenarios(string json, string message) => Refused(json, message);

    [Theory]
    [InlineData("\"expected\": {}", "$.scenarios[0].expected is not known. Did you mean \"expect\"? The members here are name, input, doubles, expect.")]
    [InlineData("\"xyz\": 1", "$.scenarios[0].xyz is not known. The members here are name, input, doubles, expect.")]
    [InlineData("\"odd name\": 1", "$.scenarios[0]['odd name'] is not known. The members here are name, input, doubles, expect.")]
    [InlineData("\"input\": 1", "$.scenarios[0] expects nothing. Say what is to happen, at least {\"status\": \"SUCCEEDED\"}: \"expect\": {…}.")]
    [InlineData("\"expect\": 1", "$.scenarios[0].expect is 1. Write at least {\"status\": \"SUCCEEDED\"}.")]
    [InlineData("\"expect\": {}", "$.scenarios[0].expect is empty. Say what is to happen, at least {\"status\": \"SUCCEEDED\"}.")]
    [InlineData("\"expect\": {\"eror\": \"E\"}",
        "$.scenarios[0].expect.eror is not known. Did you mean \"error\"? The members here are status, output, error, cause, path, durationSeconds.")]
    [InlineData("\"expect\": {\"status\": \"FAILURE\"}", "$.scenarios[0].expect.status is \"FAILURE\". Write one of SUCCEEDED, FAILED, TIMED_OUT, ABORTED.")]
    [InlineData("\"expect\": {\"error\": null}", "$.scenarios[0].expect.error is null. Write a string.")]
    [InlineData("\"expect\": {\"cause\": []}", "$.scenarios[0].expect.cause is []. Write a string.")]
    [InlineData("\"expect\": {\"path\": \"Pay\"}", "$.scenarios[0].expect.path is \"Pay\". List the names of the states in the order in which they are entered.")]
    [InlineData("\"expect\": {\"path\": [\"Pay\", 1]}", "$.scenarios[0].expect.path[1] is 1. Write a string.")]
    [InlineData("\"expect\": {\"durationSeconds\": -1}", "$.scenarios[0].expect.durationSeconds is -1. Write a number of seconds, 0 to 99999999.")]
    public void A_scenario_is_refused_that_expects_nothing_that_can_be_checked(string members, string message) =>
        Refused($$"""{"scenarios": [{"name": "a", {{members}}}]}""", message);

    [Theory]
    [InlineData("[]", "doubles is []. Write {\"StateName\": {\"return\": …}}.")]
    [InlineData("""{"": {"return": 1}}""",
        "doubles[''] is the double of a state without a name. Name the Task state, or give the ARN of a Lambda function or resource.")]
    [InlineData("""{"arn:aws:lambda:us-east-1:123456789012:function:": {"return": 1}}""",
        "doubles['arn:aws:lambda:us-east-1:123456789012:function:'] is the double of a Lambda function without a name. Write the whole ARN.")]
    [InlineData("""{"Pay": []}""", "doubles.Pay has no outcome. Write " + DoubleForm + ".")]
    [InlineData("""{"Pay": "paid"}""", "doubles.Pay is \"paid\". Write " + DoubleForm + ".")]
    [InlineData("""{"Pay": {}}""", "doubles.Pay has not exactly one of return, throw and never. Write " + DoubleForm + ".")]
    [InlineData("""{"Pay it": {"return": 1, "never": true}}""", "doubles['Pay it'] has not exactly one of return, throw and never. Write " + DoubleForm + ".")]
    [InlineData("""{"Pay": [{"return": 1}, {"retrun": 2}]}""",
        "doubles.Pay[1].retrun is not known. Did you mean \"return\"? The members here are return, throw, never, afterSeconds, times, repeatedly.")]
    [InlineData("""{"Pay": {"throw": "E"}}""", "doubles.Pay.throw is \"E\". Write {\"error\": \"…\", \"cause\": \"…\"}.")]
    [InlineData("""{"Pay": {"throw": {}}}""", "doubles.Pay.throw has no error. Write the error name that Retry and Catch match: \"error\": \"…\".")]
    [InlineData("""{"Pay": {"throw": {"error": "E", "why": "C"}}}""", "doubles.Pay.throw.why is not known. The members here are error, cause.")]
    [InlineData("""{"Pay": {"throw": {"error": "E", "cause": 1}}}""", "doubles.Pay.throw.cause is 1. Write a string.")]
    [InlineData("""{"Pay": {"never": false}}""", "doubles.Pay.never is false. Write true, or leave it out.")]
    [InlineData("""{"Pay": {"never": true, "afterSeconds": 1}}""", "doubles.Pay.afterSeconds is of no use beside never. Leave it out.")]
    [InlineData("""{"Pay": {"return": 1, "afterSeconds": 1e9}}""", "doubles.Pay.afterSeconds is 1e9. Write a number of seconds, 0 to 99999999.")]
    [InlineData("""{"Pay": {"return": 1, "times": 0}}""", "doubles.Pay.times is 0. Write a whole number from 1.")]
    [InlineData("""{"Pay": {"return": 1, "times": 1.5}}""", "doubles.Pay.times is 1.5. Write a whole number from 1.")]
    [InlineData("""{"Pay": {"return": 1, "repeatedly": 1}}""", "doubles.Pay.repeatedly is 1. Write true, or leave it out.")]
    [InlineData("""{"Pay": [{"return": 1, "repeatedly": true}, {"return": 2}]}""",
        "doubles.Pay[0].repeatedly is not the end. Let it stand in the last outcome, without times.")]
    [InlineData("""{"Pay": {"return": 1, "times": 2, "repeatedly": true}}""",
        "doubles.Pay.repeatedly is not the end. Let it stand in the last outcome, without times.")]
    public void A_double_is_refused_that_cannot_answer(string doubles, string message) =>
        Refused($$"""{"scenarios": [{"name": "a", "doubles": {{doubles}}, {{Expect}}}]}""", "$.scenarios[0]." + message);

    [Fact]
    public void Whatever_stands_anywhere_in_a_file_is_read_or_refused_with_its_place()
    {
        var whole = JsonData.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "pay.scenarios.json")));

        var surprises = Variants.Of(whole).Select(variant => (variant, fault: Record.Exception(() => Told.File(variant.ToString()))))
            .Where(read => read.fault is not (null or InvalidTestFileException));

        surprises.Should().BeEmpty();
    }

    [Fact]
    public void A_fault_is_told_as_data_too()
    {
        var read = () => Told.File("""{"scenarios": [{"name": 7}]}""");

        var fault = read.Should().Throw<InvalidTestFileException>().Which;
        (fault.File, fault.Path, fault.Remedy).Should().Be(("pay.scenarios.json", "$.scenarios[0].name", "Write a string."));
    }

    // The message stands on two lines: the fault, then the remedy.
    private static void Refused(string json, string message)
    {
        var read = () => Told.File(json);

        read.Should().Throw<InvalidTestFileException>().Which.Message.Replace('\n', ' ').Should().Be("pay.scenarios.json: " + message);
    }
}
