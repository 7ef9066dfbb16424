namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class PathFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "InputPath is a path",
            Definitions.OfState("""{"Type":"Pass","InputPath":"a.b","End":true}"""),
            """
            order.asl.json(1,57): $.States.A.InputPath is "a.b"; it must be a path.
            'a.b' does not start with '$'; a path starts with '$' (the input), '$$' (the Context Object) or '$name' (a variable).
            """
        },
        {
            "InputPath is no intrinsic call",
            Definitions.OfState("""{"Type":"Pass","InputPath":"States.UUID()","End":true}"""),
            """
            order.asl.json(1,57): $.States.A.InputPath is "States.UUID()"; it must be a path.
            'States.UUID()' does not start with '$'; a path starts with '$' (the input), '$$' (the Context Object) or '$name' (a variable).
            """
        },
        {
            "OutputPath is a string or null",
            Definitions.OfState("""{"Type":"Pass","OutputPath":5,"End":true}"""),
            """
            order.asl.json(1,58): $.States.A.OutputPath is 5; it must be a path.
            Write a string that starts with $, such as "$.order".
            """
        },
        {
            "ResultPath is a Reference Path",
            Definitions.OfState("""{"Type":"Pass","ResultPath":"$.a[*]","End":true}"""),
            """
            order.asl.json(1,58): $.States.A.ResultPath is "$.a[*]"; it must be a Reference Path.
            A Reference Path leads from $ to one node by names and single indexes, such as $.orders[0].id.
            """
        },
        {
            "ResultPath is not in the Context Object",
            Definitions.OfState("""{"Type":"Pass","ResultPath":"$$.a","End":true}"""),
            """
            order.asl.json(1,58): $.States.A.ResultPath is "$$.a"; it must be a Reference Path.
            A Reference Path leads from $ to one node by names and single indexes, such as $.orders[0].id.
            """
        },
        {
            "ResultPath is a string or null",
            Definitions.OfState("""{"Type":"Pass","ResultPath":{},"End":true}"""),
            """
            order.asl.json(1,58): $.States.A.ResultPath is {}; it must be a Reference Path or null.
            Write a path such as "$.result", or null to drop the result.
            """
        },
        {
            "a member of a template is no expression",
            Definitions.OfState("""{"Type":"Pass","Parameters":{"a":{"b.$":"x"}},"End":true}"""),
            """
            order.asl.json(1,70): $.States.A.Parameters.a['b.$'] is "x"; it must be a path or an intrinsic function call.
            'x' is neither a path nor an intrinsic function; a path starts with '$', an intrinsic function with 'States.'.
            """
        },
        {
            "a member of a template is no string",
            Definitions.OfState("""{"Type":"Pass","Parameters":{"a.$":1},"End":true}"""),
            """
            order.asl.json(1,65): $.States.A.Parameters['a.$'] is 1; it must be a path or an intrinsic function call.
            Write a string, or take the .$ off the name to pass the value on as it is.
            """
        },
        {
            "a name twice without its suffix",
            Definitions.OfState("""{"Type":"Pass","Parameters":{"a":1,"a.$":"$.a"},"End":true}"""),
            """
            order.asl.json(1,65): $.States.A.Parameters['a.$'] gives the name a a second time.
            The name without .$ counts. Keep one of "a" and "a.$".
            """
        },
        {
            "ResultSelector is an object",
            Definitions.OfState("""{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true,"ResultSelector":"$.a"}"""),
            """
            order.asl.json(1,117): $.States.A.ResultSelector is "$.a"; it must be an object.
            Name the value, such as {"value.$": "$.a"}.
            """
        },
        {
            "a number is no path",
            Definitions.OfState("""{"Type":"Wait","SecondsPath":1,"End":true}"""),
            """
            order.asl.json(1,59): $.States.A.SecondsPath is 1; it must be a path.
            Write a string that starts with $, such as "$.order".
            """
        },
        {
            "a misspelt intrinsic function",
            Definitions.OfState("""{"Type":"Pass","Parameters":{"a.$":"States.Fromat('{}', $.a)"},"End":true}"""),
            """
            order.asl.json(1,65): $.States.A.Parameters['a.$'] is "States.Fromat('{}', $.a)"; it must be a path or an intrinsic function call.
            Did you mean "States.Format"?
            """
        },
        {
            "CausePath is no call",
            Definitions.OfState("""{"Type":"Fail","CausePath":"because"}"""),
            """
            order.asl.json(1,57): $.States.A.CausePath is "because"; it must be a path or an intrinsic function call.
            'because' is neither a path nor an intrinsic function; a path starts with '$', an intrinsic function with 'States.'.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_path_or_template_is_refused(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
