namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class StateFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "a state is an object",
            """{"StartAt":"A","States":{"A":1}}""",
            """
            order.asl.json(1,30): $.States.A is 1; it must be an object.
            A state is an object with a Type.
            """
        },
        {
            "Type is needed",
            Definitions.OfState("""{"Next":"B"}"""),
            """
            order.asl.json(1,26): $.States.A has no Type.
            The types are Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.
            """
        },
        {
            "Type is misspelt",
            Definitions.OfState("""{"Type":"Tsk","End":true}"""),
            """
            order.asl.json(1,38): $.States.A.Type is "Tsk"; it must be Task, Pass, Choice, Wait, Succeed, Fail, Parallel or Map.
            Did you mean "Task"?
            """
        },
        {
            "Type is no type",
            Definitions.OfState("""{"Type":"Lambda","End":true}"""),
            """
            order.asl.json(1,38): $.States.A.Type is "Lambda"; it must be Task, Pass, Choice, Wait, Succeed, Fail, Parallel or Map.
            Write "Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel" or "Map".
            """
        },
        {
            "Type is a string",
            Definitions.OfState("""{"Type":[],"End":true}"""),
            """
            order.asl.json(1,38): $.States.A.Type is []; it must be Task, Pass, Choice, Wait, Succeed, Fail, Parallel or Map.
            Write "Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel" or "Map".
            """
        },
        {
            "a misspelt field",
            Definitions.OfState("""{"Type":"Pass","Ressult":1,"End":true}"""),
            """
            order.asl.json(1,45): $.States.A.Ressult is not a field of a Pass state.
            Did you mean "Result"?
            """
        },
        {
            "an unknown field",
            Definitions.OfState("""{"Type":"Pass","Owner":"me","End":true}"""),
            """
            order.asl.json(1,45): $.States.A.Owner is not a field of a Pass state.
            Take it out; a note goes into Comment.
            """
        },
        {
            "a field of other types",
            Definitions.OfState("""{"Type":"Pass","Retry":[],"End":true}"""),
            """
            order.asl.json(1,45): $.States.A.Retry is not a field of a Pass state.
            Only Task, Parallel and Map states have Retry.
            """
        },
        {
            "Comment is a string",
            Definitions.OfState("""{"Type":"Pass","Comment":{},"End":true}"""),
            """
            order.asl.json(1,55): $.States.A.Comment is {}; it must be a string.
            Write it in double quotes, such as "what it does".
            """
        },
        {
            "neither Next nor End",
            Definitions.OfState("""{"Type":"Pass"}"""),
            """
            order.asl.json(1,26): $.States.A has neither Next nor End.
            Name the state that follows ("Next": "A"), or write "End": true.
            """
        },
        {
            "End is false and nothing follows",
            Definitions.OfState("""{"Type":"Pass","End":false}"""),
            """
            order.asl.json(1,26): $.States.A has neither Next nor End.
            Name the state that follows ("Next": "A"), or write "End": true.
            """
        },
        {
            "both Next and End",
            """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B","End":true},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,26): $.States.A has both Next and End.
            A state goes on or ends. Keep one of the two.
            """
        },
        {
            "End is a boolean",
            Definitions.OfState("""{"Type":"Pass","End":"true"}"""),
            """
            order.asl.json(1,51): $.States.A.End is "true"; it must be true or false.
            Write it without quotes.
            """
        },
        {
            "Next is a string",
            Definitions.OfState("""{"Type":"Pass","Next":7}"""),
            """
            order.asl.json(1,52): $.States.A.Next is 7; it must be a string.
            Write it in double quotes, such as "A".
            """
        },
        {
            "Next names a state",
            """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Shp"},"Ship":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,52): $.States.A.Next is "Shp"; there is no such state.
            Did you mean "Ship"?
            """
        },
        {
            "Next names no state at all",
            """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Elsewhere"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,52): $.States.A.Next is "Elsewhere"; there is no such state.
            The states here are A and B.

            order.asl.json(1,65): $.States.B is never reached.
            No transition leads to it from "A", where the workflow starts. Add one, or take the state out.
            """
        },
        {
            "a Succeed ends",
            Definitions.OfState("""{"Type":"Succeed","Next":"B"}"""),
            """
            order.asl.json(1,48): $.States.A.Next is not a field of a Succeed state.
            Only Task, Pass, Wait, Parallel and Map states have Next.
            """
        },
        {
            "a name of 81 characters",
            """{"StartAt":"NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN","States":{"NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,106): $.States.NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN has a name of 81 characters; a state's name has 1 to 80.
            Shorten the name; Comment has room for the rest.
            """
        },
        {
            "an empty name",
            """{"StartAt":"","States":{"":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,25): $.States[''] has a name of 0 characters; a state's name has 1 to 80.
            Give the state a name.
            """
        },
        {
            "a name that needs brackets",
            """{"StartAt":"Ship Order","States":{"Ship Order":{"Type":"Pass"}}}""",
            """
            order.asl.json(1,35): $.States['Ship Order'] has neither Next nor End.
            Name the state that follows ("Next": "A"), or write "End": true.
            """
        },
        {
            "a state never reached",
            """{"StartAt":"A","States":{"A":{"Type":"Succeed"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,49): $.States.B is never reached.
            No transition leads to it from "A", where the workflow starts. Add one, or take the state out.
            """
        },
        {
            "no state ends",
            """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Pass","Next":"A"},"C":{"Type":"Pass","Next":"A"}}}""",
            """
            order.asl.json(1,16): $.States has no state that ends the workflow.
            Give a state "End": true, or add one of type Succeed or Fail.
            """
        },
        {
            "a transition into a branch",
            """{"StartAt":"A","States":{"A":{"Type":"Parallel","Branches":[{"StartAt":"B","States":{"B":{"Type":"Succeed"}}}],"Next":"B"},"C":{"Type":"Pass","Next":"A"}}}""",
            """
            order.asl.json(1,16): $.States has no state that ends the workflow.
            Give a state "End": true, or add one of type Succeed or Fail.

            order.asl.json(1,119): $.States.A.Next is "B", a state of another workflow.
            A transition stays within its own States. The states here are A and C.
            """
        },
        {
            "a transition out of a branch",
            """{"StartAt":"A","States":{"A":{"Type":"Parallel","Branches":[{"StartAt":"B","States":{"B":{"Type":"Pass","Next":"C"}}}],"Next":"C"},"C":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,76): $.States.A.Branches[0].States has no state that ends the workflow.
            Give a state "End": true, or add one of type Succeed or Fail.

            order.asl.json(1,112): $.States.A.Branches[0].States.B.Next is "C", a state of another workflow.
            A transition stays within its own States. The only state here is B.
            """
        },
        {
            "one name in two workflows",
            """{"StartAt":"A","States":{"A":{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}],"End":true}}}""",
            """
            order.asl.json(1,86): $.States.A.Branches[0].States.A has the name of another state, $.States.A.
            Names of states are unique in the whole state machine, branches and item processors included. Rename one of the two.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_state_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
