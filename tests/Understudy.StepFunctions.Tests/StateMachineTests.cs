using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests;

public class StateMachineTests
{
    private const string Definition = """{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}""";

    [Fact]
    public void A_definition_is_read_from_a_file_and_named_after_it()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{nameof(StateMachineTests)}.order.asl.json");
        File.WriteAllText(path, Definition);

        var machine = StateMachine.FromFile(path, new StateMachineOptions { Type = StateMachineType.Express });

        (machine.Name, machine.Type).Should().Be(("StateMachineTests", StateMachineType.Express));
        File.Delete(path);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_with_where_it_was_looked_for()
    {
        var read = () => StateMachine.FromFile("no-such.asl.json");

        read.Should().Throw<DefinitionFileNotFoundException>().Which.Message.Should()
            .StartWith("There is no file \"no-such.asl.json\" in ")
            .And.EndWith(
                "\nLet the project copy it beside its assembly: <Content Include=\"no-such.asl.json\" CopyToOutputDirectory=\"PreserveNewest\" />.");
    }

    [Fact]
    public async Task An_input_that_is_no_JSON_is_refused()
    {
        var run = () => Asl.Machine(Definition).ExecuteAsync("hello");

        (await run.Should().ThrowAsync<InvalidExecutionInputException>()).WithMessage(
            "The input is no JSON. The text is not JSON (line 1, column 1): expected a value, but found 'h'. "
            + "A string goes in as JSON text too: \"\\\"text\\\"\".");
    }

    [Fact]
    public async Task One_machine_serves_many_executions_at_a_time()
    {
        var machine = Asl.State("""{"Type":"Pass","Parameters":{"i.$":"$.i"},"End":true}""");

        var executions = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => machine.ExecuteAsync(new { i }))));

        executions.Select(execution => execution.Output!["i"].AsInt64()).Should().Equal(Enumerable.Range(0, 100).Select(i => (long)i));
    }
}
