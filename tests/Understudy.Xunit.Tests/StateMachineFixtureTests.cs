namespace Understudy.Fixtures.Tests;

public class StateMachineFixtureTests(PayMachine pay) : IClassFixture<PayMachine>
{
    [Fact]
    public void A_fixture_reads_the_definition_that_lies_beside_the_tests()
    {
        pay.Machine.Name.Should().Be("pay");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_with_the_nearest_name_and_the_line_to_write()
    {
        var make = () => new MisspeltMachine();

        var thrown = make.Should().Throw<TestFileNotFoundException>().WithMessage(
            $"""
            There is no file "pya.asl.json" in {AppContext.BaseDirectory}. Did you mean "pay.asl.json"?
            Let the test project copy it there: <Content Include="pya.asl.json" CopyToOutputDirectory="PreserveNewest" />.
            """).Which;
        (thrown.Path, thrown.Folder).Should().Be(("pya.asl.json", AppContext.BaseDirectory));
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_near_name()
    {
        var read = () => new ScenarioDataAttribute("nowhere/pay.json").GetData(null!);

        read.Should().Throw<TestFileNotFoundException>().WithMessage(
            $"""
            There is no file "nowhere/pay.json" in {AppContext.BaseDirectory}.
            Let the test project copy it there: <Content Include="nowhere/pay.json" CopyToOutputDirectory="PreserveNewest" />.
            """);
    }

    private sealed class MisspeltMachine() : StateMachineFixture("pya.asl.json");
}
