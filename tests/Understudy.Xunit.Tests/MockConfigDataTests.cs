using Understudy.StepFunctions;
using Xunit.Sdk;

namespace Understudy.Fixtures.Tests;

public class MockConfigDataTests(PayMachine pay) : IClassFixture<PayMachine>
{
    [Theory, MockConfigData("MockConfigFile.json", "Pay")]
    public async Task Every_mocked_case_succeeds(MockedTestCase testCase)
    {
        var execution = await pay.Machine.ExecuteAsync(tasks: testCase.CreateDoubles());

        execution.Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public void Each_test_case_is_a_row_of_its_own()
    {
        var rows = new MockConfigDataAttribute("MockConfigFile.json", "Pay").GetData(null!);

        rows.Select(row => row.Should().ContainSingle().Which.ToString()).Should().Equal("HappyPath", "RetryPath");
    }

    [Fact]
    public async Task A_test_case_survives_the_serialization_that_makes_it_a_test_of_its_own()
    {
        var testCase = (MockedTestCase)new MockConfigDataAttribute("MockConfigFile.json", "Pay").GetData(null!).Last()[0];

        var copy = SerializationHelper.Deserialize<MockedTestCase>(SerializationHelper.Serialize(testCase));

        var execution = await pay.Machine.ExecuteAsync(tasks: copy.CreateDoubles());
        (copy.Name, execution.History.AttemptsOf("Pay").Count).Should().Be(("RetryPath", 3));
    }

    [Theory]
    [InlineData("MockConfigFile.json", "pay", "$.StateMachines has no \"pay\". The names there are Pay, Empty   (did you mean \"Pay\"?).")]
    [InlineData("MockConfigFile.json", "Empty", "$.StateMachines.Empty has no TestCases. Write { \"StateMachines\": { \"name\": { \"TestCases\": { … } } }, \"MockedResponses\": { … } }.")]
    [InlineData("pay.asl.json", "Pay", "$ has no StateMachines. Write { \"StateMachines\": { \"name\": { \"TestCases\": { … } } }, \"MockedResponses\": { … } }.")]
    public void A_file_without_the_test_cases_is_refused(string file, string stateMachine, string message)
    {
        var read = () => new MockConfigDataAttribute(file, stateMachine).GetData(null!);

        read.Should().Throw<InvalidTestFileException>().Which.Message.Replace('\n', ' ').Should().Be($"{file}: {message}");
    }
}
