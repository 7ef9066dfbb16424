namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class FailFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "Error once",
            Definitions.OfState("""{"Type":"Fail","Error":"E","ErrorPath":"$.e"}"""),
            """
            order.asl.json(1,57): $.States.A.ErrorPath is given beside Error.
            Keep one of Error and ErrorPath.
            """
        },
        {
            "Cause once",
            Definitions.OfState("""{"Type":"Fail","Cause":"E","CausePath":"$.e"}"""),
            """
            order.asl.json(1,57): $.States.A.CausePath is given beside Cause.
            Keep one of Cause and CausePath.
            """
        },
        {
            "Error is a string",
            Definitions.OfState("""{"Type":"Fail","Error":404}"""),
            """
            order.asl.json(1,53): $.States.A.Error is 404; it must be a string.
            Write it in double quotes, such as "Order.Rejected".
            """
        },
        {
            "ErrorPath is a Reference Path",
            Definitions.OfState("""{"Type":"Fail","ErrorPath":"$..e"}"""),
            """
            order.asl.json(1,57): $.States.A.ErrorPath is "$..e"; it must be a Reference Path.
            A Reference Path leads from $ to one node by names and single indexes, such as $.orders[0].id.
            """
        },
        {
            "it has no ResultPath",
            Definitions.OfState("""{"Type":"Fail","ResultPath":"$.a"}"""),
            """
            order.asl.json(1,45): $.States.A.ResultPath is not a field of a Fail state.
            Only Task, Pass, Parallel and Map states have ResultPath.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_Fail_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
