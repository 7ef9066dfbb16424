using System.Globalization;
using System.Text.RegularExpressions;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Mapping;

namespace Understudy.ApiGateway.Integrations;

/// <summary>An integration response, compiled.</summary>
internal sealed class SelectedResponse
{
    private readonly Regex? _pattern;

    public SelectedResponse(IntegrationResponse definition, MethodContext context)
    {
        Templates = new BodyTemplates(definition.ResponseTemplates, "response template", context);
        Parameters = new ParameterMappings(definition.ResponseParameters, MappingDirection.Response, context);
        ContentHandling = definition.ContentHandling;
        IsDefault = string.IsNullOrEmpty(definition.SelectionPattern);
        _pattern = IsDefault ? null : Compile(definition.SelectionPattern!, context);
        StatusCode = Status(definition.StatusCode, context);
    }

    public BodyTemplates Templates { get; }

    public ParameterMappings Parameters { get; }

    public ContentHandling ContentHandling { get; }

    public bool IsDefault { get; }

    public int StatusCode { get; }

    /// <summary>Whether the whole of a back end's status, or of a function's error message, fits the pattern.</summary>
    /// <exception cref="RegexMatchTimeoutException">The pattern backtracks without end.</exception>
    public bool Fits(string value) => _pattern is not null && _pattern.IsMatch(value);

    private static int Status(string text, MethodContext context)
    {
        var isStatus = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 599;
        context.Faults.Require(isStatus, context.Place, $"The integration response's statusCode is \"{text}\"; it must be 100 to 599.");
        return status;
    }

    private static Regex? Compile(string pattern, MethodContext context)
    {
        var whole = $@"\A(?:{pattern})\z";
        try
        {
            return new Regex(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // Look-arounds and back references need the backtracking engine, so it is given a bound.
            return new Regex(whole, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException e)
        {
            context.Faults.Add(context.Place, $"The selectionPattern \"{pattern}\" is no regular expression: {e.Message}");
            return null;
        }
    }
}
