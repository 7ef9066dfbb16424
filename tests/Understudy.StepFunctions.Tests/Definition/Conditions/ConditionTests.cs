using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Tests.Reading;

namespace Understudy.StepFunctions.Tests.Definition.Conditions;

public class ConditionTests
{
    [Theory]
    [InlineData("StringEquals", "\"b\"", "\"b\"", true)]
    [InlineData("StringEquals", "\"B\"", "\"b\"", false)]
    [InlineData("StringLessThan", "\"A\"", "\"A \"", true)]
    [InlineData("StringLessThan", "\"Z\"", "\"a\"", true)]
    [InlineData("StringGreaterThan", "\"\\ud83d\\ude00\"", "\"\\uffee\"", false)] // by UTF-16 unit, not by code point
    [InlineData("StringLessThanEquals", "\"b\"", "\"b\"", true)]
    [InlineData("StringGreaterThanEquals", "\"a\"", "\"b\"", false)]
    [InlineData("NumericEquals", "0", "0.0", true)]
    [InlineData("NumericEquals", "1e2", "100", true)]
    [InlineData("NumericLessThan", "-1.5", "-1", true)]
    [InlineData("NumericGreaterThan", "9007199254740993", "9007199254740992.0", true)]
    [InlineData("NumericLessThanEquals", "2", "2", true)]
    [InlineData("NumericGreaterThanEquals", "1", "2", false)]
    [InlineData("BooleanEquals", "false", "false", true)]
    [InlineData("BooleanEquals", "true", "false", false)]
    [InlineData("TimestampEquals", "\"2030-01-31T09:30:00Z\"", "\"2030-01-31T11:30:00.000+02:00\"", true)]
    [InlineData("TimestampLessThan", "\"2030-01-31T09:30:00Z\"", "\"2030-01-31T09:30:00.000000001Z\"", true)]
    [InlineData("TimestampGreaterThan", "\"2030-01-31T09:30:00Z\"", "\"2030-01-31T09:29:59Z\"", true)]
    [InlineData("TimestampLessThanEquals", "\"2030-01-31T09:30:00Z\"", "\"2030-01-31T09:30:00Z\"", true)]
    [InlineData("TimestampGreaterThanEquals", "\"2030-01-31T09:30:00Z\"", "\"2031-01-31T09:30:00Z\"", false)]
    public void A_comparison_holds_by_literal_and_by_path_alike(string comparison, string left, string right, bool holds)
    {
        var literal = IsTrue($"\"{comparison}\":{right}", $$"""{"a":{{left}}}""");
        var path = IsTrue($"\"{comparison}Path\":\"$.b\"", $$"""{"a":{{left}},"b":{{right}}}""");

        literal.Should().Be(holds);
        path.Should().Be(holds);
    }

    [Theory]
    [InlineData("StringEquals", "\"1\"")]
    [InlineData("NumericEquals", "1")]
    [InlineData("BooleanEquals", "true")]
    [InlineData("TimestampEquals", "\"2030-01-31T09:30:00Z\"")]
    public void A_value_of_another_type_makes_a_comparison_false(string comparison, string operand)
    {
        string[] values = ["null", "[]", "{}", "\"x\"", "0", "false"];

        var results = values.Select(value => IsTrue($"\"{comparison}\":{operand}", $$"""{"a":{{value}}}"""));

        results.Should().AllBeEquivalentTo(false);
    }

    [Fact]
    public void An_operand_of_another_type_makes_a_comparison_false()
    {
        IsTrue("\"NumericEqualsPath\":\"$.b\"", """{"a":1,"b":"1"}""").Should().BeFalse();
        IsTrue("\"TimestampLessThanPath\":\"$.b\"", """{"a":"2030-01-31T09:30:00Z","b":"tomorrow"}""").Should().BeFalse();
    }

    [Theory]
    [InlineData("IsNull", "null", true)]
    [InlineData("IsNull", "0", false)]
    [InlineData("IsPresent", "null", true)]
    [InlineData("IsNumeric", "0.0", true)]
    [InlineData("IsNumeric", "true", false)]
    [InlineData("IsString", "\"2030-01-31T09:30:00Z\"", true)]
    [InlineData("IsBoolean", "false", true)]
    [InlineData("IsTimestamp", "\"2030-01-31T09:30:00Z\"", true)]
    [InlineData("IsTimestamp", "\"2030-01-31\"", false)]
    public void A_test_holds_and_its_negation_does_not(string test, string value, bool holds)
    {
        IsTrue($"\"{test}\":true", $$"""{"a":{{value}}}""").Should().Be(holds);
        IsTrue($"\"{test}\":false", $$"""{"a":{{value}}}""").Should().Be(!holds);
    }

    [Fact]
    public void A_missing_value_is_not_present()
    {
        IsTrue("\"IsPresent\":true", "{}").Should().BeFalse();
        IsTrue("\"IsPresent\":false", "{}").Should().BeTrue();
    }

    [Theory]
    [InlineData("\"IsNull\":true")]
    [InlineData("\"StringMatches\":\"*\"")]
    [InlineData("\"NumericLessThan\":5")]
    [InlineData("\"StringEqualsPath\":\"$.b\"")]
    public void A_variable_that_leads_to_nothing_fails_the_state(string test)
    {
        var ask = () => IsTrue(test, """{"b":1}""");

        var failure = ask.Should().ThrowExactly<StateFailureException>().Which;
        failure.ErrorName.Should().Be("States.Runtime");
        failure.Cause.Should().Be("Invalid path '$.a': The choice state's condition path references an invalid value.");
    }

    [Fact]
    public void An_operand_path_that_leads_to_nothing_fails_the_state()
    {
        var ask = () => IsTrue("\"NumericEqualsPath\":\"$.b\"", """{"a":1}""");

        ask.Should().ThrowExactly<StateFailureException>()
            .Which.Cause.Should().Be("Invalid path '$.b': The choice state's condition path references an invalid value.");
    }

    [Fact]
    public void And_stops_at_the_first_that_is_false()
    {
        var rule = Definitions.ReadRule("""
            "And":[{"Variable":"$.a","IsPresent":true},{"Variable":"$.a","IsNull":true}]
            """);

        rule.Condition.IsTrue(JsonData.Parse("{}"), null!).Should().BeFalse();
        rule.Condition.IsTrue(JsonData.Parse("""{"a":null}"""), null!).Should().BeTrue();
    }

    [Fact]
    public void Or_stops_at_the_first_that_is_true()
    {
        var rule = Definitions.ReadRule("""
            "Or":[{"Variable":"$.a","IsPresent":false},{"Variable":"$.a","NumericEquals":1}]
            """);

        rule.Condition.IsTrue(JsonData.Parse("{}"), null!).Should().BeTrue();
        rule.Condition.IsTrue(JsonData.Parse("""{"a":2}"""), null!).Should().BeFalse();
    }

    [Fact]
    public void Not_turns_its_rule_round()
    {
        var rule = Definitions.ReadRule("""
            "Not":{"Variable":"$.a","StringEquals":"x"}
            """);

        rule.Condition.IsTrue(JsonData.Parse("""{"a":1}"""), null!).Should().BeTrue();
    }

    private static bool IsTrue(string test, string input) =>
        Definitions.ReadRule($"\"Variable\":\"$.a\",{test}").Condition.IsTrue(JsonData.Parse(input), null!);
}
