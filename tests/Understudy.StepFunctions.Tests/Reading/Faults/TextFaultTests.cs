namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class TextFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "an empty text",
            "",
            """
            order.asl.json(1,1): $ is an empty text; it must be an object.
            Write {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}, to begin with.
            """
        },
        {
            "blanks",
            " \n ",
            """
            order.asl.json(1,1): $ is an empty text; it must be an object.
            Write {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}, to begin with.
            """
        },
        {
            "no JSON",
            """StartAt: A""",
            """
            order.asl.json(1,1): $ is not JSON: "S" is not expected here.
            Look for a missing quote, comma, colon or brace before it.
            """
        },
        {
            "a comment",
            """
            {
              // the start
              "StartAt": "A"
            }
            """,
            """
            order.asl.json(2,3): $ is not JSON: here is a comment.
            JSON has no comments. Use a member "Comment" instead.
            """
        },
        {
            "a trailing comma",
            """
            {
              "StartAt": "A",
            }
            """,
            """
            order.asl.json(2,17): $ is not JSON: here is a comma with nothing after it.
            JSON has no trailing commas. Take it out.
            """
        },
        {
            "a missing comma",
            """
            {
              "StartAt": "A"
              "States": {}
            }
            """,
            """
            order.asl.json(3,3): $ is not JSON: a double quote is not expected here.
            Look for a missing quote, comma, colon or brace before it.
            """
        },
        {
            "a text that ends too early",
            """
            {
              "StartAt": "A"

            """,
            """
            order.asl.json(3,1): $ is not JSON: the text ends too early.
            Close what is still open: a quote, a bracket or a brace.
            """
        },
        {
            "a string that is never closed",
            """
            {
              "StartAt": "A
            }
            """,
            """
            order.asl.json(2,16): $ is not JSON: a string goes over the end of its line.
            Close it with a quote; a line break within it is written \n, a tab \t.
            """
        },
        {
            "single quotes",
            """{'StartAt': 'A'}""",
            """
            order.asl.json(1,2): $ is not JSON: here is a single quote.
            Strings and names stand in double quotes.
            """
        },
        {
            "something behind the end",
            """{} {}""",
            """
            order.asl.json(1,4): $ is not JSON: "{" is not expected here.
            Look for a missing quote, comma, colon or brace before it.
            """
        },
        {
            "half of a surrogate pair",
            """{"StartAt": "\ud83d"}""",
            """
            order.asl.json(1,13): $ is not JSON: a string holds half of a surrogate pair.
            Write both halves, such as \ud83d\ude00.
            """
        },
        {
            "a number with a leading zero",
            """{"StartAt": 01}""",
            """
            order.asl.json(1,14): $ is not JSON: "1" is not expected here.
            Look for a missing quote, comma, colon or brace before it.
            """
        },
        {
            "a bad escape",
            """{"StartAt": "\x"}""",
            """
            order.asl.json(1,15): $ is not JSON: "x" is not expected here.
            Look for a missing quote, comma, colon or brace before it.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_text_that_is_no_JSON_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
