namespace Understudy.StepFunctions.Tests.Validation;

public class WarningTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "a path under a name without .$",
            """{"Type":"Pass","Parameters":{"a":"$.b"},"End":true}""",
            "NO_DOLLAR: The value of 'a' looks like a JSONPath. Instead of 'a', use 'a.$' to evaluate it as a JSONPath at runtime. at /States/A/Parameters"
        },
        {
            "deep in a template",
            """{"Type":"Pass","Parameters":{"x":[{"a":"$$.Execution.Id"}]},"End":true}""",
            "NO_DOLLAR: The value of 'a' looks like a JSONPath. Instead of 'a', use 'a.$' to evaluate it as a JSONPath at runtime. at /States/A/Parameters"
        },
        {
            "a call under a name without .$",
            """{"Type":"Pass","Assign":{"id":"States.UUID()"},"End":true}""",
            "NO_DOLLAR: The value of 'id' looks like an Intrinsic Function. Instead of 'id', use 'id.$' to evaluate it as an Intrinsic Function at runtime. at /States/A/Assign"
        },
        {
            "a path as the Error of a Fail",
            """{"Type":"Fail","Error":"$.e"}""",
            "NO_PATH: The value of 'Error' looks like a JSONPath. Instead of 'Error', use 'ErrorPath' to evaluate it as a JSONPath at runtime. at /States/A/Error"
        },
        {
            "a path as the operand of a choice rule",
            """{"Type":"Choice","Choices":[{"And":[{"Variable":"$.a","StringEquals":"$.b"}],"Next":"A"}],"Default":"A"}""",
            "NO_PATH: The value of 'StringEquals' looks like a JSONPath. Instead of 'StringEquals', use 'StringEqualsPath' to evaluate it as a JSONPath at runtime. at /States/A/Choices[0]/And[0]/StringEquals"
        },
        {
            "a path in the Result of a Pass",
            """{"Type":"Pass","Result":[{"c.$":"$.x"}],"End":true}""",
            "PASS_RESULT_IS_STATIC: The value of 'c.$' will not evaluate as a JSONPath or Intrinsic Function at runtime. Instead of 'Result', use 'Parameters' to evaluate it as a JSONPath or Intrinsic Function at runtime. at /States/A/Result"
        },
        {
            "a resource that is no ARN",
            """{"Type":"Task","Resource":"foo:bar","End":true}""",
            "SCHEMA_VALIDATION_FAILED: The resource provided foo:bar is not recognized. The value is not a valid resource ARN, or the resource is not available in this region. at /States/A/Resource"
        },
        {
            "a role under a name in other capitals",
            """{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Credentials":{"roleArn":"r"},"End":true}""",
            "SCHEMA_VALIDATION_FAILED: The field 'RoleArn' is required but was missing at /States/A/Credentials"
        },
        {
            "a script in a path",
            """{"Type":"Pass","InputPath":"$.a[(@.length-1)]","End":true}""",
            "SCHEMA_VALIDATION_FAILED: Value is not a valid JSONPath at /States/A/InputPath"
        },
        {
            "an ItemReader of an inline Map",
            """{"Type":"Map","Label":"L","ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}""",
            "SCHEMA_VALIDATION_FAILED: Field 'Label' is a field of distributed Maps; this Map is inline. at /States/A/Label"
        },
        {
            "a hyphen in the name of a variable",
            """{"Type":"Pass","Assign":{"top-level":1},"End":true}""",
            "SCHEMA_VALIDATION_FAILED: Field 'top-level' is no Unicode identifier, and no expression can read it. at /States/A/Assign/top-level"
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_hardly_meant_is_warned_of(string rule, string state, string warning)
    {
        var told = WarningsIn(state).Where(diagnostic => diagnostic.Severity is ValidationSeverity.Warning);

        told.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message} at {diagnostic.Location}").Should().Equal([warning], rule);
    }

    [Theory]
    [InlineData("""{"Type":"Pass","Parameters":{"price":"$5","note":"States. of mind"},"End":true}""")]
    [InlineData("""{"Type":"Pass","Parameters":{"a.$":"$.b"},"End":true}""")]
    [InlineData("""{"Type":"Pass","QueryLanguage":"JSONata","Output":{"a":"$.b"},"End":true}""")]
    [InlineData("""{"Type":"Fail","QueryLanguage":"JSONata","Error":"$.b"}""")]
    [InlineData("""{"Type":"Fail","Error":"Order.Rejected"}""")]
    [InlineData("""{"Type":"Pass","Result":{"c":"$.x"},"End":true}""")]
    public void A_plain_text_is_not_warned_of(string state)
    {
        var told = WarningsIn(state);

        told.Should().BeEmpty();
    }

    [Fact]
    public void States_in_branches_and_item_processors_are_looked_at_too()
    {
        const string inner = """{"StartAt":"B","States":{"B":{"Type":"Fail","Cause":"$.e"}}}""";

        var told = WarningsIn($$"""{"Type":"Map","ItemProcessor":{{inner}},"End":true}""");

        told.Should().ContainSingle().Which.Location.Should().Be("/States/A/ItemProcessor/States/B/Cause");
    }

    private static IReadOnlyList<ValidationDiagnostic> WarningsIn(string state) =>
        StateMachine.Validate($$$"""{"StartAt":"A","States":{"A":{{{state}}}}}""", new ValidationOptions { Severity = ValidationSeverity.Warning }).Diagnostics;
}
