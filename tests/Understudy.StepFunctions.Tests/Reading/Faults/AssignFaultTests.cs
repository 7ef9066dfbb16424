namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class AssignFaultTests
{
    public static TheoryData<string, string> Rules => new()
    {
        {
            """{"Type":"Pass","Assign":{"states":1},"End":true}""",
            """
            order.asl.json(1,55): $.States.A.Assign.states is a reserved name.
            $states is what Step Functions gives to expressions; take another name.
            """
        },
        {
            """{"Type":"Pass","Assign":{"x.y.$":"$.a"},"End":true}""",
            """
            order.asl.json(1,55): $.States.A.Assign['x.y.$'] is no name of a variable.
            A name starts with a letter and goes on with letters, digits and _. A variable is assigned as a whole, never in part.
            """
        },
        {
            """{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Assign":{"1a":1},"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}""",
            """
            order.asl.json(1,100): $.States.A.Choices[0].Assign.1a is no name of a variable.
            A name starts with a letter and goes on with letters, digits and _. A variable is assigned as a whole, never in part.
            """
        },
        {
            """{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Catch":[{"ErrorEquals":["E"],"Next":"A","Assign":{"a[2]":1}}],"End":true}""",
            """
            order.asl.json(1,142): $.States.A.Catch[0].Assign['a[2]'] is no name of a variable.
            A name starts with a letter and goes on with letters, digits and _. A variable is assigned as a whole, never in part.
            """
        },
        {
            $$"""{"Type":"Pass","Assign":{"{{new string('a', 81)}}":1},"End":true}""",
            $"""
            order.asl.json(1,55): $.States.A.Assign.{new string('a', 81)} has a name of 81 characters; a variable's name has 1 to 80.
            Give the variable another name.
            """
        },
        {
            """{"Type":"Pass","Assign":[1],"End":true}""",
            """
            order.asl.json(1,54): $.States.A.Assign is an array; it must be an object.
            Name the value, such as {"value.$": "$.a"}.
            """
        },
        {
            """{"Type":"Pass","Assign":{"x":1},"Next":"B"},"B":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"C","States":{"C":{"Type":"Pass","Assign":{"x":2},"End":true}}}}""",
            """
            order.asl.json(1,173): $.States.B.ItemProcessor.States.C.Assign.x assigns x, a variable of an outer workflow.
            $.States.A.Assign.x assigns it. A branch or item processor reads outer variables and assigns its own; take another name.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_Assign_is_refused(string state, string message)
    {
        var refused = Definitions.Refuse(Definitions.OfState(state));

        refused.Message.Should().Be(message);
    }

    [Theory]
    [InlineData("orderId")]
    [InlineData("größe")]
    [InlineData("注文_1")]
    [InlineData("𝒳2")]
    public void A_name_is_a_Unicode_identifier(string name)
    {
        var read = () => Definitions.Read(Definitions.OfState($$$"""{"Type":"Pass","Assign":{"{{{name}}}":1},"End":true}"""));

        read.Should().NotThrow();
    }

    [Fact]
    public void Branches_side_by_side_may_use_one_name()
    {
        var read = () => Definitions.Read(Definitions.OfState("""
            {"Type":"Parallel","End":true,"Branches":[
              {"StartAt":"B","States":{"B":{"Type":"Pass","Assign":{"x":1},"End":true}}},
              {"StartAt":"C","States":{"C":{"Type":"Pass","Assign":{"x":1},"End":true}}}]}
            """));

        read.Should().NotThrow();
    }
}
