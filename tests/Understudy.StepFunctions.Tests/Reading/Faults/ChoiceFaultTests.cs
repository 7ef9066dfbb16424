namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class ChoiceFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "Choices are needed",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,26): $.States.A has no Choices.
            Choices is an array of rules: [{"Variable": "$.a", "IsPresent": true, "Next": "A"}].
            """
        },
        {
            "Choices are not empty",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,57): $.States.A.Choices is []; it must be an array with one element at least.
            Choices is an array of rules: [{"Variable": "$.a", "IsPresent": true, "Next": "A"}].
            """
        },
        {
            "a rule is an object",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[1],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,58): $.States.A.Choices[0] is 1; it must be an object.
            A rule is an object with a condition and Next.
            """
        },
        {
            "a rule has Next",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,58): $.States.A.Choices[0] has no Next.
            Each rule of Choices names the state to go to when it is true: "Next": "A".
            """
        },
        {
            "Default names a state",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"B"}],"Default":"C"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,113): $.States.A.Default is "C"; there is no such state.
            The states here are A and B.
            """
        },
        {
            "a rule has a condition",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,58): $.States.A.Choices[0] has no condition.
            A rule has one condition: And, Or, Not, or a Variable with one operator such as StringEquals.
            """
        },
        {
            "a rule has one condition",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"IsString":true,"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,90): $.States.A.Choices[0].IsString is given beside IsNull.
            A rule has one condition. Join several by And or Or.
            """
        },
        {
            "an operator needs a Variable",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"IsNull":true,"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,58): $.States.A.Choices[0] has no Variable.
            IsNull tests the value at a path: "Variable": "$.a".
            """
        },
        {
            "And has no Variable",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","And":[{"Variable":"$.a","IsNull":true}],"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,59): $.States.A.Choices[0].Variable is given beside And.
            The rules within And have the variables.
            """
        },
        {
            "a misspelt operator",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","StringEqual":"x","Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,76): $.States.A.Choices[0].StringEqual is neither an operator nor another field of a rule.
            Did you mean "StringEquals"?
            """
        },
        {
            "an unknown operator",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","Between":[1,2],"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,76): $.States.A.Choices[0].Between is neither an operator nor another field of a rule.
            A rule has one condition: And, Or, Not, or a Variable with one operator such as StringEquals.
            """
        },
        {
            "And is not empty",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"And":[],"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,65): $.States.A.Choices[0].And is []; it must be an array with one element at least.
            And is an array of rules without Next.
            """
        },
        {
            "Or is an array",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Or":{},"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,64): $.States.A.Choices[0].Or is {}; it must be an array with one element at least.
            Or is an array of rules without Next.
            """
        },
        {
            "Not is an object",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Not":[],"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,65): $.States.A.Choices[0].Not is []; it must be an object.
            A rule has one condition: And, Or, Not, or a Variable with one operator such as StringEquals.
            """
        },
        {
            "a nested rule has no Next",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Not":{"Variable":"$.a","IsNull":true,"Next":"B"},"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,97): $.States.A.Choices[0].Not.Next is not a field of a nested rule.
            Only a rule that stands in Choices itself has Next.
            """
        },
        {
            "a string operand",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","StringEquals":5,"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,91): $.States.A.Choices[0].StringEquals is 5; it must be a string.
            Write it in double quotes, such as "open".
            """
        },
        {
            "a pattern",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","StringMatches":null,"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,92): $.States.A.Choices[0].StringMatches is null; it must be a string.
            Write it in double quotes, such as "log-*.txt".
            """
        },
        {
            "a number operand",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","NumericLessThan":"5","Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,94): $.States.A.Choices[0].NumericLessThan is "5"; it must be a number.
            Write it without quotes.
            """
        },
        {
            "a boolean operand",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","BooleanEquals":"true","Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,92): $.States.A.Choices[0].BooleanEquals is "true"; it must be true or false.
            Write it without quotes.
            """
        },
        {
            "a timestamp operand",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","TimestampEquals":"2030-01-31","Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,94): $.States.A.Choices[0].TimestampEquals is "2030-01-31"; it must be an RFC 3339 timestamp.
            Write date, T, time and zone, such as "2030-01-31T09:30:00Z".
            """
        },
        {
            "a path operand",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","StringEqualsPath":"b","Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,95): $.States.A.Choices[0].StringEqualsPath is "b"; it must be a path.
            'b' does not start with '$'; a path starts with '$' (the input), '$$' (the Context Object) or '$name' (a variable).
            """
        },
        {
            "a test operand",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":"yes","Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,85): $.States.A.Choices[0].IsNull is "yes"; it must be true or false.
            Write it without quotes.
            """
        },
        {
            "Condition is of JSONata",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Condition":"{% true %}","Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,59): $.States.A.Choices[0].Condition is a field of JSONata states; this one's QueryLanguage is JSONPath.
            JSONPath rules have Variable and an operator in its place.
            """
        },
        {
            "Variable is a path",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"a","IsNull":true,"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,70): $.States.A.Choices[0].Variable is "a"; it must be a path.
            'a' does not start with '$'; a path starts with '$' (the input), '$$' (the Context Object) or '$name' (a variable).
            """
        },
        {
            "Output is of JSONata",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Output":1,"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,90): $.States.A.Choices[0].Output is a field of JSONata states; this one's QueryLanguage is JSONPath.
            Put a Pass state behind the rule to make an output.
            """
        },
        {
            "a misspelt nested operator",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Not":{"Variable":"$.a","StringMatch":"*"},"Next":"B"}],"Default":"B"},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,83): $.States.A.Choices[0].Not.StringMatch is neither an operator nor another field of a rule.
            Did you mean "StringMatches"?
            """
        },
        {
            "Default is a string",
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"B"}],"Default":[]},"B":{"Type":"Succeed"}}}""",
            """
            order.asl.json(1,113): $.States.A.Default is []; it must be a string.
            Write it in double quotes, such as "A".
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_Choice_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
