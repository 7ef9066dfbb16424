namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class WaitFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "it says how long",
            Definitions.OfState("""{"Type":"Wait","End":true}"""),
            """
            order.asl.json(1,26): $.States.A does not say how long it waits.
            Give it one of Seconds, SecondsPath, Timestamp or TimestampPath.
            """
        },
        {
            "it says so once",
            Definitions.OfState("""{"Type":"Wait","Timestamp":"2030-01-31T09:30:00Z","Seconds":1,"End":true}"""),
            """
            order.asl.json(1,80): $.States.A.Seconds is given beside Timestamp.
            Keep one of Timestamp and Seconds.
            """
        },
        {
            "Seconds are not negative",
            Definitions.OfState("""{"Type":"Wait","Seconds":-1,"End":true}"""),
            """
            order.asl.json(1,55): $.States.A.Seconds is -1; it must be a whole number from 0 to 99999999.
            A number that comes with the input goes by SecondsPath.
            """
        },
        {
            "Seconds are whole",
            Definitions.OfState("""{"Type":"Wait","Seconds":"10","End":true}"""),
            """
            order.asl.json(1,55): $.States.A.Seconds is "10"; it must be a whole number from 0 to 99999999.
            A number that comes with the input goes by SecondsPath.
            """
        },
        {
            "a Timestamp has a T",
            Definitions.OfState("""{"Type":"Wait","Timestamp":"2030-01-31 09:30:00Z","End":true}"""),
            """
            order.asl.json(1,57): $.States.A.Timestamp is "2030-01-31 09:30:00Z"; it must be an RFC 3339 timestamp.
            Write date, T, time and zone, such as "2030-01-31T09:30:00Z".
            """
        },
        {
            "a Timestamp has a month",
            Definitions.OfState("""{"Type":"Wait","Timestamp":"2030-13-31T09:30:00Z","End":true}"""),
            """
            order.asl.json(1,57): $.States.A.Timestamp is "2030-13-31T09:30:00Z"; it must be an RFC 3339 timestamp.
            Write date, T, time and zone, such as "2030-01-31T09:30:00Z".
            """
        },
        {
            "SecondsPath is a Reference Path",
            Definitions.OfState("""{"Type":"Wait","SecondsPath":"$.a[0:2]","End":true}"""),
            """
            order.asl.json(1,59): $.States.A.SecondsPath is "$.a[0:2]"; it must be a Reference Path.
            A Reference Path leads from $ to one node by names and single indexes, such as $.orders[0].id.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_Wait_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
