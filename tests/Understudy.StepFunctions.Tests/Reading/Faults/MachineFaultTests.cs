namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class MachineFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "an array is no machine",
            """[]""",
            """
            order.asl.json(1,1): $ is []; it must be an object.
            A definition is an object with StartAt and States.
            """
        },
        {
            "a text is no machine",
            "\"A\"",
            """
            order.asl.json(1,1): $ is "A"; it must be an object.
            A definition is an object with StartAt and States.
            """
        },
        {
            "StartAt and States are needed",
            """{}""",
            """
            order.asl.json(1,1): $ has no States.
            Every workflow has States, an object with one state at least.

            order.asl.json(1,1): $ has no StartAt.
            Name the state it starts at: "StartAt": "A".
            """
        },
        {
            "States must not be empty",
            """{"StartAt":"A","States":{}}""",
            """
            order.asl.json(1,25): $.States is {}; it must be an object with one state at least.
            Every workflow has States, an object with one state at least.
            """
        },
        {
            "States is an object",
            """{"StartAt":"A","States":[]}""",
            """
            order.asl.json(1,25): $.States is []; it must be an object with one state at least.
            Every workflow has States, an object with one state at least.
            """
        },
        {
            "StartAt is a string",
            """{"StartAt":1,"States":{"A":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,12): $.StartAt is 1; it must be a string.
            Write it in double quotes, such as "A".
            """
        },
        {
            "StartAt names a state",
            """{"StartAt":"Strat","States":{"Start":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,12): $.StartAt is "Strat"; there is no such state.
            Did you mean "Start"?
            """
        },
        {
            "StartAt names a state, and none is like it",
            """{"StartAt":"Zzz","States":{"Start":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,12): $.StartAt is "Zzz"; there is no such state.
            The only state here is Start.
            """
        },
        {
            "a misspelt field",
            """{"Startat":"A","StartAt":"A","States":{"A":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,2): $.Startat is not a field of a state machine.
            Did you mean "StartAt"?
            """
        },
        {
            "an unknown field",
            """{"Owner":"me","StartAt":"A","States":{"A":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,2): $.Owner is not a field of a state machine.
            Its fields are Comment, StartAt, States, TimeoutSeconds, QueryLanguage and Version.
            """
        },
        {
            "Comment is a string",
            """{"Comment":1,"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,12): $.Comment is 1; it must be a string.
            Write it in double quotes, such as "what it does".
            """
        },
        {
            "Version is a string",
            """{"Version":1.0,"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,12): $.Version is 1.0; it must be a string.
            Write it in double quotes, such as "1.0".
            """
        },
        {
            "TimeoutSeconds is positive",
            """{"TimeoutSeconds":0,"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,19): $.TimeoutSeconds is 0; it must be a whole number from 1 to 99999999.
            It is the longest that an execution may take, in seconds.
            """
        },
        {
            "TimeoutSeconds is whole",
            """{"TimeoutSeconds":1.5,"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,19): $.TimeoutSeconds is 1.5; it must be a whole number from 1 to 99999999.
            It is the longest that an execution may take, in seconds.
            """
        },
        {
            "TimeoutSeconds is a placeholder",
            """{"TimeoutSeconds":"${Timeout}","StartAt":"A","States":{"A":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,19): $.TimeoutSeconds is "${Timeout}"; it must be a whole number from 1 to 99999999.
            Put a value in the place of ${…} before the definition is read.
            """
        },
        {
            "QueryLanguage is one of two",
            """{"QueryLanguage":"JSONPATH","StartAt":"A","States":{"A":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,18): $.QueryLanguage is "JSONPATH"; it must be JSONPath or JSONata.
            Did you mean "JSONPath"?
            """
        },
        {
            "a member twice",
            """
            {"StartAt":"A",
            "StartAt":"A","States":{"A":{"Type":"Succeed"}}}
            """,
            """
            order.asl.json(2,1): $.StartAt is given twice.
            The first one is in line 1. Keep one of the two.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_machine_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
