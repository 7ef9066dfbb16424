namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class UnsupportedTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "Assign",
            Definitions.OfState("""{"Type":"Pass","Assign":{"a":1},"End":true}"""),
            """
            order.asl.json(1,45): $.States.A.Assign is not supported yet by this version; workflow variables come with a later one.
            Pass the value on in the state's input and output instead.
            """
        },
        {
            "Assign of a rule",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Assign":{},"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,90): $.States.A.Choices[0].Assign is not supported yet by this version; workflow variables come with a later one.
            Pass the value on in the state's input and output instead.
            """
        },
        {
            "Assign of a catcher",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Catch":[{"ErrorEquals":["E"],"Next":"A","Assign":{}}]}"""),
            """
            order.asl.json(1,141): $.States.A.Catch[0].Assign is not supported yet by this version; workflow variables come with a later one.
            Pass the value on in the state's input and output instead.
            """
        },
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
