using Understudy.Assertions;
using Understudy.StepFunctions;

namespace Understudy.Docs.Tests.Snippets;

public class AssertionsTests
{
    // snippet: assertions-map
    [Fact]
    public async Task One_item_of_a_Map_and_one_branch_of_a_Parallel_have_assertions_of_their_own()
    {
        var machine = StateMachine.Parse("""
            {"StartAt":"Both","States":{"Both":{"Type":"Parallel","End":true,"Branches":[
              {"StartAt":"Lines","States":{"Lines":{"Type":"Map","ItemsPath":"$.lines","End":true,"ItemProcessor":{"StartAt":"Big?","States":{
                "Big?":{"Type":"Choice","Choices":[{"Variable":"$","NumericGreaterThan":10,"Next":"Big"}],"Default":"Small"},
                "Big":{"Type":"Pass","End":true},"Small":{"Type":"Pass","End":true}}}}}},
              {"StartAt":"Audit","States":{"Audit":{"Type":"Pass","End":true}}}]}}}
            """);

        var execution = await machine.ExecuteAsync(new { lines = new[] { 5, 50 } });

        execution.Should().HaveMapped("Lines").WithIterations(succeeded: 2)
            .Iteration(1).HaveChosen("Big?", "Big").And.NotHaveVisited("Small");
        execution.Should().HaveRunBranches("Both").WithBranches(succeeded: 2)
            .Branch("Audit").HaveVisitedExactly("Audit");
    }
    // end snippet
}
