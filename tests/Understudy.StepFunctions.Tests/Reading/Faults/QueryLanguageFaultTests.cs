namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class QueryLanguageFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "a JSONPath state in a JSONata machine",
            """{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","QueryLanguage":"JSONPath","End":true}}}""",
            """
            order.asl.json(1,87): $.States.A.QueryLanguage is "JSONPath"; it cannot be when the state machine's is "JSONata".
            Set JSONata on the states that use it, and leave it off the state machine.
            """
        },
        {
            "a JSONPath field in a JSONata state",
            Definitions.OfState("""{"Type":"Pass","QueryLanguage":"JSONata","InputPath":"$.a","End":true}"""),
            """
            order.asl.json(1,71): $.States.A.InputPath is a field of JSONPath states; this one's QueryLanguage is JSONata.
            JSONata states have Arguments and Output in the place of paths and templates.
            """
        },
        {
            "Output in a JSONPath state",
            Definitions.OfState("""{"Type":"Pass","Output":1,"End":true}"""),
            """
            order.asl.json(1,45): $.States.A.Output is a field of JSONata states; this one's QueryLanguage is JSONPath.
            JSONPath states have ResultSelector, ResultPath and OutputPath in its place.
            """
        },
        {
            "Arguments in a JSONPath state",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Arguments":{}}"""),
            """
            order.asl.json(1,100): $.States.A.Arguments is a field of JSONata states; this one's QueryLanguage is JSONPath.
            JSONPath states have Parameters in its place.
            """
        },
        {
            "Items in a JSONPath state",
            Definitions.OfState("""{"Type":"Map","Items":[],"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,44): $.States.A.Items is a field of JSONata states; this one's QueryLanguage is JSONPath.
            JSONPath states have ItemsPath in its place.
            """
        },
        {
            "a Map does not hand its language down",
            Definitions.OfState("""{"Type":"Map","QueryLanguage":"JSONata","ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Pass","Output":1,"End":true}}},"End":true}"""),
            """
            order.asl.json(1,130): $.States.A.ItemProcessor.States.B.Output is a field of JSONata states; this one's QueryLanguage is JSONPath.
            JSONPath states have ResultSelector, ResultPath and OutputPath in its place.
            """
        },
        {
            "ResultPath in a JSONata catcher",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"QueryLanguage":"JSONata","Catch":[{"ErrorEquals":["E"],"Next":"A","ResultPath":"$.a"}]}"""),
            """
            order.asl.json(1,167): $.States.A.Catch[0].ResultPath is a field of JSONPath states; this one's QueryLanguage is JSONata.
            JSONata states have Arguments and Output in the place of paths and templates.
            """
        },
        {
            "faults that any language has",
            Definitions.OfState("""{"Type":"Task","QueryLanguage":"JSONata","Resource":"ship","Retry":[{}],"Next":"Elsewhere"}"""),
            """
            order.asl.json(1,16): $.States has no state that ends the workflow.
            Give a state "End": true, or add one of type Succeed or Fail.

            order.asl.json(1,82): $.States.A.Resource is "ship", which is no ARN that a Task can call.
            Write the ARN of a Lambda function, an activity or a service integration, such as arn:aws:states:::sqs:sendMessage or arn:aws:lambda:us-east-1:123456789012:function:ship.

            order.asl.json(1,98): $.States.A.Retry[0] has no ErrorEquals.
            List the error names it takes, such as ["States.TaskFailed"], or ["States.ALL"] for all.

            order.asl.json(1,109): $.States.A.Next is "Elsewhere"; there is no such state.
            The only state here is A.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_query_language_out_of_place_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
