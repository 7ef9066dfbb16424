using System.Globalization;
using System.Text.RegularExpressions;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Mapping;
using Understudy.ApiGateway.Payloads;
using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.Integrations;

/// <summary>The integration response: selection, content handling, template, parameter mappings, overrides.</summary>
/// <remarks>AWS: "Set up an integration response in API Gateway".</remarks>
internal sealed class ResponseMapper
{
    private readonly BinaryMediaTypes _binary;
    private readonly SelectedResponse[] _responses;

    public ResponseMapper(MethodContext context)
    {
        _binary = new BinaryMediaTypes(context.Api.BinaryMediaTypes);
        _responses = [.. context.Integration.IntegrationResponses.Select(response => new SelectedResponse(response, context))];
        context.Faults.Require(
            _responses.Count(response => response.IsDefault) <= 1,
            context.Place,
            "More than one integration response has no selectionPattern; only one can be the default.");
    }

    public StepOutcome Map(ApiCall call, Answer answer, MappingOverrides overrides)
    {
        try
        {
            return Select(answer.Selector) is { } response
                ? Map(call, answer, response, overrides)
                : Refusals.Configuration($"No integration response fits \"{answer.Selector}\", and none is the default.");
        }
        catch (RegexMatchTimeoutException e)
        {
            return Refusals.Configuration($"The selectionPattern \"{e.Pattern}\" backtracks without end over the answer.");
        }
        catch (MappingTemplateException e)
        {
            return Refusals.Configuration(e.Message);
        }
    }

    private SelectedResponse? Select(string value) =>
        Array.Find(_responses, response => response.Fits(value)) ?? Array.Find(_responses, response => response.IsDefault);

    private StepOutcome Map(ApiCall call, Answer answer, SelectedResponse response, MappingOverrides overrides)
    {
        var accept = call.Request.Headers["Accept"];
        if (!BodyConversion.TryConvertResponse(answer.Body, answer.ContentType, accept, _binary, response.ContentHandling, out var payload))
        {
            return Refusals.Configuration("The answer was to be decoded, but is no Base64.");
        }

        if (response.Parameters.ReadsBody && JsonText.IsDamaged(payload.Text ?? ""))
        {
            return Refusals.Configuration("A parameter mapping reads the body of the answer, which begins as JSON but is none.");
        }

        var template = response.Templates.ForResponse(answer.ContentType);
        if (template is not null && !payload.IsText)
        {
            return Refusals.Configuration("A mapping template cannot read a binary answer. Set contentHandling to CONVERT_TO_TEXT.");
        }

        var headers = Headers(call, answer, response, payload);
        var body = template is null ? payload : Payload.OfText(template.Render(TemplateContexts.Of(call, payload.Text!, overrides)));
        foreach (var (name, value) in RequestOverrides.Members(overrides.ResponseHeaders))
        {
            headers.Set(name, RequestOverrides.Text(value));
        }

        return new ApiResponse(Status(overrides) ?? response.StatusCode, headers, body.Bytes);
    }

    private static ApiHeaders Headers(ApiCall call, Answer answer, SelectedResponse response, Payload payload)
    {
        var headers = ApiHeaders.Of(("Content-Type", "application/json"));
        foreach (var parameter in response.Parameters.IsEmpty ? [] : response.Parameters.Map(new ResponseInput(call, answer.Headers, payload)))
        {
            RemappedHeaders.SetMapped(headers, parameter.Name, parameter.Values[^1]);
        }

        return headers;
    }

    // A status that HTTP does not have is ignored.
    private static int? Status(MappingOverrides overrides)
    {
        var text = overrides.ResponseStatus is { } status ? RequestOverrides.Text(status) : "";
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is >= 100 and <= 599 ? code : null;
    }
}
