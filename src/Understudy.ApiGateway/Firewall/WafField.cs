using System.Text;

namespace Understudy.ApiGateway.Firewall;

/// <summary>A part of a request, transformed before it is compared.</summary>
internal sealed class WafField(FieldPart part, string name, string oversize, Func<string, string>[] transformations)
{
    // AWS WAF: the default inspection limit for the bodies of API Gateway.
    private const int InspectedBody = 16_384;

    /// <summary>Whether a value of the field passes a test; a request without the field does not.</summary>
    public bool Matches(in WafRequest request, Func<string, bool> test) => part switch
    {
        FieldPart.UriPath => Passes(request.UriPath, test),
        FieldPart.QueryString => Passes(request.Request.Query, test),
        FieldPart.Method => Passes(request.Request.Method, test),
        FieldPart.Body => BodyMatches(request.Request.Body.Span, test),
        FieldPart.Header => HeaderMatches(request.Request.Headers, test),
        FieldPart.QueryArgument => ArgumentMatches(request, test),
        _ => AnyArgumentMatches(request, test),
    };

    private bool Passes(string text, Func<string, bool> test)
    {
        foreach (var transformation in transformations)
        {
            text = transformation(text);
        }

        return test(text);
    }

    private bool BodyMatches(ReadOnlySpan<byte> body, Func<string, bool> test)
    {
        if (body.Length > InspectedBody)
        {
            if (oversize != "CONTINUE")
            {
                return oversize == "MATCH";
            }

            body = body[..InspectedBody];
        }

        return Passes(Encoding.UTF8.GetString(body), test);
    }

    private bool HeaderMatches(ApiHeaders headers, Func<string, bool> test)
    {
        foreach (var line in headers.Lines)
        {
            if (line.Is(name) && Passes(line.Value, test))
            {
                return true;
            }
        }

        return false;
    }

    // The names of arguments count without case (AWS WAF, SingleQueryArgument).
    private bool ArgumentMatches(in WafRequest request, Func<string, bool> test)
    {
        for (var i = 0; i < request.Query.Count; i++)
        {
            if (string.Equals(request.Query.Names[i], name, StringComparison.OrdinalIgnoreCase) && AnyPasses(request.Query.ValuesAt(i), test))
            {
                return true;
            }
        }

        return false;
    }

    private bool AnyArgumentMatches(in WafRequest request, Func<string, bool> test)
    {
        for (var i = 0; i < request.Query.Count; i++)
        {
            if (AnyPasses(request.Query.ValuesAt(i), test))
            {
                return true;
            }
        }

        return false;
    }

    private bool AnyPasses(IReadOnlyList<string> values, Func<string, bool> test)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (Passes(values[i], test))
            {
                return true;
            }
        }

        return false;
    }
}
