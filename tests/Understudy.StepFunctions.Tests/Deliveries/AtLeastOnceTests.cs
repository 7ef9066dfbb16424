using FluentAssertions.Extensions;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.Deliveries;

public class AtLeastOnceTests
{
    private static readonly StateMachine Two = Asl.Machine(
        $$$$"""
        {"StartAt":"Charge","States":{
          "Charge":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}charge","Next":"Ship"},
          "Ship":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}ship","End":true} } }
        """,
        StateMachineType.Express);

    private readonly List<string> _calls = [];

    private TaskDoubles Doubles => new TaskDoubles().On("Charge", t => t.Handles(Note)).On("Ship", t => t.Handles(Note));

    [Fact]
    public async Task A_task_that_is_named_is_delivered_twice()
    {
        var execution = await Two.ExecuteAsync(tasks: Doubles, options: new ExecutionOptions { AtLeastOnce = AtLeastOnce.Tasks("Charge") });

        _calls.Should().Equal("Charge #1 {}", "Charge #1 {}", "Ship #1 2");
        execution.Redeliveries.Should().Equal("Charge");
    }

    [Fact]
    public async Task Every_task_may_be_delivered_twice()
    {
        await Two.ExecuteAsync(tasks: Doubles, options: new ExecutionOptions { AtLeastOnce = AtLeastOnce.EveryTask });

        _calls.Should().Equal("Charge #1 {}", "Charge #1 {}", "Ship #1 2", "Ship #1 2");
    }

    [Fact]
    public async Task The_history_tells_one_task()
    {
        var once = await Two.ExecuteAsync(tasks: new TaskDoubles().OnFunction("charge", t => t.Returns(1)).OnFunction("ship", t => t.Returns(1)));
        var twice = await Two.ExecuteAsync(
            tasks: new TaskDoubles().OnFunction("charge", t => t.Returns(1)).OnFunction("ship", t => t.Returns(1)),
            options: new ExecutionOptions { AtLeastOnce = AtLeastOnce.EveryTask });

        twice.History.ToJson().Should().Be(once.History.ToJson());
    }

    [Fact]
    public async Task The_seed_chooses_the_tasks_and_chooses_them_again()
    {
        var machine = Asl.Machine(
            $$$$"""
            {"StartAt":"M","States":{"M":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"Charge","States":{
              "Charge":{"Type":"Task","Resource":"{{{{Asl.Lambda}}}}charge","End":true} } } } } }
            """,
            StateMachineType.Express);
        async Task<string> Run(int seed)
        {
            _calls.Clear();
            await machine.ExecuteAsync("[1,2,3,4,5,6,7,8]", Doubles, new ExecutionOptions { Seed = seed, AtLeastOnce = AtLeastOnce.Sometimes(0.5) });
            return string.Join(",", _calls);
        }

        var (first, again, other) = (await Run(1), await Run(1), await Run(2));

        (again == first, other == first).Should().Be((true, false));
        first.Split(',').Length.Should().BeInRange(9, 15);
    }

    [Fact]
    public async Task A_handler_that_waits_is_called_again_when_it_has_answered()
    {
        var doubles = new TaskDoubles().On("Ship", t => t.Returns(1)).On("Charge", t => t.Handles(async (TaskCall call) =>
        {
            await Task.Delay(5.Seconds(), call.Clock);
            return (object?)1;
        }));

        var execution = await Two.ExecuteAsync(tasks: doubles, options: new ExecutionOptions { AtLeastOnce = AtLeastOnce.Tasks("Charge") });

        execution.Duration.Should().Be(10.Seconds());
    }

    [Fact]
    public async Task A_Standard_execution_refuses_it()
    {
        var run = () => Asl.Task().ExecuteAsync(options: new ExecutionOptions { AtLeastOnce = AtLeastOnce.EveryTask });

        (await run.Should().ThrowAsync<InvalidExecutionOptionsException>()).WithMessage(
            "ExecutionOptions.AtLeastOnce is set for a Standard state machine. A Standard execution runs each task exactly once, but for its retries; "
            + "make the state machine Express, or leave the option out.");
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_probability_is_a_number_from_0_to_1(double probability)
    {
        var make = () => AtLeastOnce.Sometimes(probability);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    private object? Note(TaskCall call)
    {
        _calls.Add($"{call.StateName} #{call.Attempt} {call.Input}");
        return _calls.Count;
    }
}
