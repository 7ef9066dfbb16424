// The region is at the top of a file of its own because using directives can stand nowhere else.
#pragma warning disable IDE0005 // Xunit is a global using here; in a new project outside it is one too, but not in every project.
// snippet: readme-usings
using FluentAssertions.Extensions;   // 17.Seconds()
using Understudy.Assertions;         // Should() for executions and histories
using Understudy.StepFunctions;
using Xunit;
// end snippet

namespace Understudy.Docs.Tests.Snippets;

public class ReadmeUsings
{
    [Fact]
    public async Task These_imports_are_enough_for_the_test_of_the_README()
    {
        var machine = StateMachine.Parse("""{"StartAt":"Rest","States":{"Rest":{"Type":"Wait","Seconds":17,"End":true}}}""");

        var execution = await machine.ExecuteAsync();

        execution.Should().HaveTaken(17.Seconds());
    }
}
