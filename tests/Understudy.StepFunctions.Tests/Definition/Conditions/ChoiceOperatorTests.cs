using Understudy.StepFunctions.Definition.Conditions;

namespace Understudy.StepFunctions.Tests.Definition.Conditions;

public class ChoiceOperatorTests
{
    [Fact]
    public void There_are_39_data_tests()
    {
        ChoiceOperator.All.Should().HaveCount(39);
    }

    [Fact]
    public void The_operators_have_the_names_of_the_language()
    {
        ChoiceOperator.All.Keys.Where(name => !name.EndsWith("Path", StringComparison.Ordinal)).Should().BeEquivalentTo(
            "StringEquals", "StringLessThan", "StringGreaterThan", "StringLessThanEquals", "StringGreaterThanEquals", "StringMatches",
            "NumericEquals", "NumericLessThan", "NumericGreaterThan", "NumericLessThanEquals", "NumericGreaterThanEquals",
            "BooleanEquals",
            "TimestampEquals", "TimestampLessThan", "TimestampGreaterThan", "TimestampLessThanEquals", "TimestampGreaterThanEquals",
            "IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp");
    }

    [Fact]
    public void Each_comparison_has_a_form_that_takes_a_path()
    {
        ChoiceOperator.All.Values.Where(each => each.Relation is not null && !each.TakesPath)
            .Should().OnlyContain(each => ChoiceOperator.All.ContainsKey(each.Name + "Path"));
    }
}
