namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class RetryAndCatchFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "Retry is an array",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":{}}"""),
            """
            order.asl.json(1,108): $.States.A.Retry is {}; it must be an array.
            Retry is an array of retriers: [{"ErrorEquals": ["States.TaskFailed"]}].
            """
        },
        {
            "a retrier is an object",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[1]}"""),
            """
            order.asl.json(1,109): $.States.A.Retry[0] is 1; it must be an object.
            A retrier is an object with ErrorEquals.
            """
        },
        {
            "a retrier has ErrorEquals",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{}]}"""),
            """
            order.asl.json(1,109): $.States.A.Retry[0] has no ErrorEquals.
            List the error names it takes, such as ["States.TaskFailed"], or ["States.ALL"] for all.
            """
        },
        {
            "ErrorEquals is not empty",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":[]}]}"""),
            """
            order.asl.json(1,124): $.States.A.Retry[0].ErrorEquals is []; it must be an array with one element at least.
            List the error names it takes, such as ["States.TaskFailed"], or ["States.ALL"] for all.
            """
        },
        {
            "an error name is a string",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":[404]}]}"""),
            """
            order.asl.json(1,125): $.States.A.Retry[0].ErrorEquals[0] is 404; it must be a string.
            Write it in double quotes, such as "States.TaskFailed".
            """
        },
        {
            "a misspelt field of a retrier",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":["E"],"MaxAttempt":1}]}"""),
            """
            order.asl.json(1,130): $.States.A.Retry[0].MaxAttempt is not a field of a retrier.
            Did you mean "MaxAttempts"?
            """
        },
        {
            "IntervalSeconds is positive",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":["E"],"IntervalSeconds":0}]}"""),
            """
            order.asl.json(1,148): $.States.A.Retry[0].IntervalSeconds is 0; it must be a whole number from 1 to 99999999.
            It is the delay before the first retry. For no retry set MaxAttempts to 0.
            """
        },
        {
            "MaxAttempts is not negative",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":["E"],"MaxAttempts":-1}]}"""),
            """
            order.asl.json(1,144): $.States.A.Retry[0].MaxAttempts is -1; it must be a whole number from 0 to 99999999.
            It counts the retries, not the first attempt; 0 is none.
            """
        },
        {
            "BackoffRate is 1.0 or more",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":["E"],"BackoffRate":0.5}]}"""),
            """
            order.asl.json(1,144): $.States.A.Retry[0].BackoffRate is 0.5; it must be 1.0 or more.
            Each delay is the previous one times BackoffRate. For equal delays write 1.0.
            """
        },
        {
            "BackoffRate is a number",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":["E"],"BackoffRate":"2"}]}"""),
            """
            order.asl.json(1,144): $.States.A.Retry[0].BackoffRate is "2"; it must be a number of 1.0 or more.
            Each delay is the previous one times BackoffRate. For equal delays write 1.0.
            """
        },
        {
            "MaxDelaySeconds is at most a year",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":["E"],"MaxDelaySeconds":31622401}]}"""),
            """
            order.asl.json(1,148): $.States.A.Retry[0].MaxDelaySeconds is 31622401; it must be a whole number from 1 to 31622400.
            It caps the delays that BackoffRate lengthens.
            """
        },
        {
            "JitterStrategy is NONE or FULL",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":["E"],"JitterStrategy":"Full"}]}"""),
            """
            order.asl.json(1,147): $.States.A.Retry[0].JitterStrategy is "Full"; it must be NONE or FULL.
            Did you mean "FULL"?
            """
        },
        {
            "States.ALL stands alone",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":["E","States.ALL"]}]}"""),
            """
            order.asl.json(1,129): $.States.A.Retry[0].ErrorEquals[1] is "States.ALL", which must stand alone.
            It takes every error, the ones beside it too. Leave it alone in its list.
            """
        },
        {
            "States.ALL comes last",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Retry":[{"ErrorEquals":["States.ALL"]},{"ErrorEquals":["E"]}]}"""),
            """
            order.asl.json(1,125): $.States.A.Retry[0].ErrorEquals[0] is "States.ALL", which only the last one may name.
            It takes every error, so that nothing after it is tried. Move it to the end.
            """
        },
        {
            "a catcher has Next",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Catch":[{"ErrorEquals":["E"]}]}"""),
            """
            order.asl.json(1,109): $.States.A.Catch[0] has no Next.
            A catcher names the state that handles the error: "Next": "A".
            """
        },
        {
            "the Next of a catcher names a state",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Catch":[{"ErrorEquals":["E"],"Next":"Nope"}]}"""),
            """
            order.asl.json(1,137): $.States.A.Catch[0].Next is "Nope"; there is no such state.
            The only state here is A.
            """
        },
        {
            "a catcher has no Output in JSONPath",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Catch":[{"ErrorEquals":["E"],"Next":"A","Output":1}]}"""),
            """
            order.asl.json(1,141): $.States.A.Catch[0].Output is a field of JSONata states; this one's QueryLanguage is JSONPath.
            JSONPath states have ResultSelector, ResultPath and OutputPath in its place.
            """
        },
        {
            "Catch is an array",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"Catch":"E"}"""),
            """
            order.asl.json(1,108): $.States.A.Catch is "E"; it must be an array.
            Catch is an array of catchers: [{"ErrorEquals": ["States.ALL"], "Next": "A"}].
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_retrier_or_catcher_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
