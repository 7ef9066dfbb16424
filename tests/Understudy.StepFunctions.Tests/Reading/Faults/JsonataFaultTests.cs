namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class JsonataFaultTests
{
    public static TheoryData<string, string> Rules => new()
    {
        {
            """{"Type":"Pass","Output":{"a":["{% 1 + %}"]},"End":true}""",
            """
            order.asl.json(1,86): $.States.A.Output.a[0] is "{% 1 + %}"; it must be a JSONata expression.
            Unexpected end of expression (character 3 of '1 +').
            """
        },
        {
            """{"Type":"Pass","Output":"{% a ?? 1 %}","End":true}""",
            """
            order.asl.json(1,80): $.States.A.Output is "{% a ?? 1 %}"; it must be a JSONata expression.
            The symbol "?" cannot be used as a unary operator (character 4 of 'a ?? 1').
            """
        },
        {
            """{"Type":"Pass","Output":"{% 1","End":true}""",
            """
            order.asl.json(1,80): $.States.A.Output is "{% 1"; it must be a JSONata expression.
            An expression starts with {% and ends with %}, with nothing outside of them.
            """
        },
        {
            """{"Type":"Pass","Output":"1 %}","End":true}""",
            """
            order.asl.json(1,80): $.States.A.Output is "1 %}"; it must be a JSONata expression.
            An expression starts with {% and ends with %}, with nothing outside of them.
            """
        },
        {
            """{"Type":"Pass","Output":"{%}","End":true}""",
            """
            order.asl.json(1,80): $.States.A.Output is "{%}"; it must be a JSONata expression.
            An expression starts with {% and ends with %}, with nothing outside of them.
            """
        },
        {
            """{"Type":"Pass","Output":"{% total + total %}","End":true}""",
            """
            order.asl.json(1,80): $.States.A.Output is "{% total + total %}"; it refers to 'total' at the top level, which is not supported.
            An expression starts from $states.input, or from a variable by its $name.
            """
        },
        {
            """{"Type":"Pass","Output":"{% [$, $$.b] %}","End":true}""",
            """
            order.asl.json(1,80): $.States.A.Output is "{% [$, $$.b] %}"; it refers to '$' at the top level, which is not supported.
            An expression starts from $states.input, or from a variable by its $name.

            order.asl.json(1,80): $.States.A.Output is "{% [$, $$.b] %}"; it refers to '$$' at the top level, which is not supported.
            An expression starts from $states.input, or from a variable by its $name.
            """
        },
        {
            """{"Type":"Pass","Output":"{% $states.result %}","End":true}""",
            """
            order.asl.json(1,80): $.States.A.Output is "{% $states.result %}"; there is no $states.result here.
            Only Assign and Output of Task, Parallel and Map states have the result.
            """
        },
        {
            """{"Type":"Pass","Assign":{"e":"{% $states.errorOutput %}"},"End":true}""",
            """
            order.asl.json(1,85): $.States.A.Assign.e is "{% $states.errorOutput %}"; there is no $states.errorOutput here.
            Only Assign and Output of a catcher have the error output.
            """
        },
        {
            """{"Type":"Pass","Output":"{% $states.inptu.a %}","End":true}""",
            """
            order.asl.json(1,80): $.States.A.Output is "{% $states.inptu.a %}"; there is no $states.inptu here.
            Did you mean "input"?
            """
        },
        {
            """{"Type":"Pass","Assign":"{% {} %}","End":true}""",
            """
            order.asl.json(1,80): $.States.A.Assign is "{% {} %}"; it must be an object.
            Name the value, such as {"value": "{% $states.input.a %}"}.
            """
        },
        {
            """{"Type":"Wait","End":true}""",
            """
            order.asl.json(1,52): $.States.A does not say how long it waits.
            Give it one of Seconds or Timestamp.
            """
        },
        {
            """{"Type":"Wait","Seconds":-1,"End":true}""",
            """
            order.asl.json(1,81): $.States.A.Seconds is -1; it must be a whole number from 0 to 99999999.
            A number that comes with the input goes by an expression.
            """
        },
        {
            """{"Type":"Choice","Choices":[{"Condition":"yes","Next":"A"},{"Next":"A"},{"Condition":true,"Variable":"$.a","IsNull":true,"Outptu":1,"Next":"A"}],"Default":"B"},"B":{"Type":"Succeed"}""",
            """
            order.asl.json(1,97): $.States.A.Choices[0].Condition is "yes"; it must be a JSONata expression.
            A JSONata rule tests an expression: "Condition": "{% $states.input.total > 100 %}".

            order.asl.json(1,115): $.States.A.Choices[1] has no Condition.
            A JSONata rule tests an expression: "Condition": "{% $states.input.total > 100 %}".

            order.asl.json(1,146): $.States.A.Choices[2].Variable is a field of JSONPath states; this one's QueryLanguage is JSONata.
            JSONata rules have Condition in its place.

            order.asl.json(1,163): $.States.A.Choices[2].IsNull is a field of JSONPath states; this one's QueryLanguage is JSONata.
            JSONata rules have Condition in its place.

            order.asl.json(1,177): $.States.A.Choices[2].Outptu is not a field of a JSONata rule.
            Did you mean "Output"?
            """
        },
        {
            """{"Type":"Map","Items":"list","ItemProcessor":{"StartAt":"I","States":{"I":{"Type":"Succeed"}}},"End":true}""",
            """
            order.asl.json(1,78): $.States.A.Items is "list"; it must be an array or an expression.
            Write a list, or "{% $states.input.items %}".
            """
        },
        {
            """{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Credentials":{},"TimeoutSeconds":5,"HeartbeatSeconds":5,"End":true}""",
            """
            order.asl.json(1,117): $.States.A.Credentials has no RoleArn.
            Name the role to assume, as "RoleArn".

            order.asl.json(1,172): $.States.A.HeartbeatSeconds is 5; it must be less than TimeoutSeconds, 5.
            A heartbeat that may come as late as the timeout can never be missed.
            """
        },
        {
            """{"Type":"Pass","Parameters":{},"Result":1,"ResultPath":null,"End":true}""",
            """
            order.asl.json(1,71): $.States.A.Parameters is a field of JSONPath states; this one's QueryLanguage is JSONata.
            JSONata states have Arguments and Output in the place of paths and templates.

            order.asl.json(1,87): $.States.A.Result is a field of JSONPath states; this one's QueryLanguage is JSONata.
            JSONata states have Arguments and Output in the place of paths and templates.

            order.asl.json(1,98): $.States.A.ResultPath is a field of JSONPath states; this one's QueryLanguage is JSONata.
            JSONata states have Arguments and Output in the place of paths and templates.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_JSONata_state_is_refused(string state, string message)
    {
        var refused = Definitions.Refuse($$$$"""{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{{{{state}}}}}}""");

        refused.Message.Should().Be(message);
    }

    [Theory]
    [InlineData("\"{%1%}\"")]
    [InlineData("\"{%\\n  $states.input  %}\"")]
    [InlineData("\"{% '$states.nothing' %}\"")]
    [InlineData("\"{% $states.input.(a + b.$.c) %}\"")]
    [InlineData("\"{% $map([1], function($v) { $v }) %}\"")]
    [InlineData("\"{% /* $ */ 1 %}\"")]
    public void An_expression_is_taken(string output)
    {
        var read = () => Definitions.Read($$$$"""{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","Output":{{{{output}}}},"End":true}}}""");

        read.Should().NotThrow();
    }
}
