namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class UnsupportedTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "the distributed mode",
            Definitions.OfState("""{"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,80): $.States.A.ItemProcessor.ProcessorConfig.Mode is not supported yet by this version; it is "DISTRIBUTED".
            Use an inline Map ("Mode": "INLINE") to run it.
            """
        },
        {
            "ItemReader",
            Definitions.OfState("""{"Type":"Map","ItemReader":{},"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,44): $.States.A.ItemReader is not supported yet by this version; it belongs to the distributed Map, which comes with a later one.
            Use an inline Map ("Mode": "INLINE") to run it.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_not_supported_yet_is_refused_by_name(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
