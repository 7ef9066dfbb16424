namespace Understudy.StepFunctions.Tests.Hosting;

public class StateMachinesTests
{
    private static readonly StateMachine Machine = StateMachine.Parse(
        """{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}""", new StateMachineOptions { Name = "Ship" });

    [Theory]
    [InlineData("Ship", "Ship")]
    [InlineData("Ship", "arn:aws:states:eu-west-1:111122223333:stateMachine:Ship")]
    [InlineData("Ship", "arn:aws:states:eu-west-1:111122223333:stateMachine:Ship:3")]
    [InlineData("arn:aws:states:eu-west-1:111122223333:stateMachine:Ship", "arn:aws:states:eu-west-1:111122223333:stateMachine:Ship:PROD")]
    [InlineData("${ShipStateMachineArn}", "${ShipStateMachineArn}")]
    public void A_machine_is_found_by_what_it_was_added_under(string key, string reference)
    {
        var machines = new StateMachines().Add(key, Machine);

        machines.Find(reference)!.Machine.Should().BeSameAs(Machine);
    }

    [Theory]
    [InlineData("Ships")]
    [InlineData("arn:aws:states:eu-west-1:111122223333:stateMachine:Ships")]
    [InlineData("arn:aws:states:eu-west-1:111122223333:activity:Ship")]
    [InlineData("arn:aws:states:${AWS::Region}:111122223333:stateMachine:Ship")]
    public void Nothing_else_is_found(string reference)
    {
        new StateMachines().Add(Machine).Find(reference).Should().BeNull();
    }

    [Fact]
    public void Two_machines_of_one_name_are_told_how_to_differ()
    {
        var add = () => new StateMachines().Add(Machine).Add(Machine);

        add.Should().Throw<DuplicateStateMachineException>().WithMessage(
            """
            There is a state machine "Ship" already.
            Name each: new StateMachineOptions { Name = "…" }; or add it under a name of its own: machines.Add("…", machine).
            """);
    }

    [Fact]
    public void The_names_are_listed_in_order()
    {
        new StateMachines().Add("B", Machine).Add("A", Machine).Names.Should().Equal("B", "A");
    }
}
