namespace Understudy.StepFunctions.Tests.Reading;

public class FaultPlaceTests
{
    private const string Order = """
        {
          "StartAt": "ProcessPayment",
          "States": {
            "ProcessPayment": {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Retry": [
                {
                  "ErrorEquals": [
                    "Gateway.Timeout"
                  ],
                  "IntervalSeconds": 5,
                  "MaxAttempts": 3,
                  "BackoffRate": 0.5
                }
              ],
              "Next": "Ship Ordr"
            },
            "Ship Order": { "Type": "Pass", "Retry": [], "End": true }
          }
        }
        """;

    [Fact]
    public void All_faults_come_in_one_report_in_the_order_of_the_text()
    {
        var refused = Definitions.Refuse(Order);

        refused.Message.Should().Be("""
            order.asl.json(14,26): $.States.ProcessPayment.Retry[0].BackoffRate is 0.5; it must be 1.0 or more.
            Each delay is the previous one times BackoffRate. For equal delays write 1.0.

            order.asl.json(17,15): $.States.ProcessPayment.Next is "Ship Ordr"; there is no such state.
            Did you mean "Ship Order"?

            order.asl.json(19,37): $.States['Ship Order'].Retry is not a field of a Pass state.
            Only Task, Parallel and Map states have Retry.
            """);
    }

    [Fact]
    public void A_fault_has_its_facts_as_properties()
    {
        var fault = Definitions.Refuse(Order).Faults[0];

        fault.Should().Be(new DefinitionFault(
            "$.States.ProcessPayment.Retry[0].BackoffRate",
            14,
            26,
            "is 0.5; it must be 1.0 or more.",
            "Each delay is the previous one times BackoffRate. For equal delays write 1.0.",
            DefinitionFaultKind.Invalid));
    }

    [Fact]
    public void A_column_counts_characters_not_bytes()
    {
        var fault = Definitions.Refuse(Definitions.OfState("""{"Type":"Pass","Comment":"größer 😀","End":1}""")).Faults.Should().ContainSingle().Subject;

        fault.Path.Should().Be("$.States.A.End");
        fault.Column.Should().Be(73);
    }

    [Theory]
    [InlineData("plain_1", "$.States.plain_1")]
    [InlineData("größe", "$.States.größe")]
    [InlineData("check-stock", "$.States['check-stock']")]
    [InlineData("it's", @"$.States['it\'s']")]
    [InlineData("a.b", "$.States['a.b']")]
    public void A_path_brackets_the_names_that_need_it(string name, string path)
    {
        var fault = Definitions.Refuse($$$$"""{"StartAt":"{{{{name}}}}","States":{"{{{{name}}}}":{"Type":"Pass"}}}""").Faults[0];

        fault.Path.Should().Be(path);
    }

    [Fact]
    public void A_long_value_is_quoted_by_its_beginning()
    {
        var fault = Definitions.Refuse(Definitions.OfState($$"""{"Type":"Task","Resource":"{{new string('x', 100)}}","End":true}""")).Faults[0];

        fault.Message.Should().Be($"is \"{new string('x', 79)}…, which is no ARN that a Task can call.");
    }

    [Fact]
    public void A_text_over_one_megabyte_is_refused()
    {
        var refused = Definitions.Refuse(Definitions.OfState($$"""{"Type":"Succeed","Comment":"{{new string('x', 1024 * 1024)}}"}"""));

        refused.Message.Should().Be("""
            order.asl.json(1,1): $ is a text of 1048638 bytes; a definition has at most 1048576.
            Move parts of it to state machines of their own.
            """);
    }

    [Fact]
    public void A_text_that_nests_too_deep_is_refused()
    {
        var refused = Definitions.Refuse(new string('[', 100_000));

        refused.Message.Should().Be("""
            order.asl.json(1,1001): $ is not JSON: it nests more than 1000 deep.
            Flatten the value.
            """);
    }

    [Fact]
    public void A_condition_as_deep_as_JSON_allows_is_read()
    {
        const int depth = 900;
        var nested = string.Concat(Enumerable.Repeat("""{"Not":""", depth)) + """{"Variable":"$.a","IsNull":true}""" + new string('}', depth);

        var rule = Definitions.ReadRule($"\"Not\":{nested}");

        rule.Condition.Should().NotBeNull();
    }

    [Fact]
    public void A_name_twice_in_a_template_is_told_once()
    {
        var refused = Definitions.Refuse(Definitions.OfState("""{"Type":"Pass","Parameters":{"a.$":"$.a","a.$":"b"},"End":true}"""));

        refused.Message.Should().Be("""
            order.asl.json(1,71): $.States.A.Parameters['a.$'] is given twice.
            The first one is in line 1. Keep one of the two.
            """);
    }

    [Fact]
    public void A_definition_of_many_misspelt_transitions_is_told_all_of_them()
    {
        var states = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $$"""
            "State{{i}}": { "Type": "Pass", "Next": "Stat{{i + 1}}" }
            """));

        var refused = Definitions.Refuse($$"""{ "StartAt": "State0", "States": { {{states}} } }""");

        refused.Faults.Count(fault => fault.Path.EndsWith(".Next", StringComparison.Ordinal)).Should().Be(2_000);
    }
}
