namespace Understudy.StepFunctions.Tests.Validation;

public class CreationRefusalTests
{
    [Fact]
    public void A_refusal_has_the_message_of_CreateStateMachine()
    {
        var refused = Refuse("""{"StartAt":"pass1","States":{"pass1":{"Type":"Pass","Next":"pass3"},"pass2":{"Type":"Pass","End":true}}}""");

        refused.ServiceMessage.Should().Be(
            "Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: Missing 'Next' target: pass3 at /States/pass1/Next, "
            + "MISSING_TRANSITION_TARGET: State \"pass2\" is not reachable. at /States/pass2'");
    }

    [Fact]
    public void A_diagnostic_without_a_place_is_at_null()
    {
        var refused = Refuse("""{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"A"}}}""");

        refused.ServiceMessage.Should().Be("Invalid State Machine Definition: 'MISSING_END_STATE: Workflow has no terminal state at null'");
    }

    [Fact]
    public void What_follows_from_a_misspelt_name_is_a_diagnostic_and_no_fault()
    {
        var refused = Refuse("""{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Shp"},"Ship":{"Type":"Succeed"}}}""");

        refused.Faults.Should().ContainSingle();
        refused.Diagnostics.Should().HaveCount(2);
    }

    [Fact]
    public void A_refusal_has_all_diagnostics_however_many()
    {
        var fields = string.Join(',', Enumerable.Range(0, 150).Select(i => $"\"f{i}\":1"));

        var refused = Refuse($$"""{"StartAt":"A","States":{"A":{"Type":"Succeed",{{fields}} } } }""");

        refused.Diagnostics.Should().HaveCount(150);
    }

    private static InvalidDefinitionException Refuse(string definition)
    {
        var parse = () => StateMachine.Parse(definition);
        return parse.Should().ThrowExactly<InvalidDefinitionException>().Which;
    }
}
