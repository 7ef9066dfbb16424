using System.Globalization;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Variables;

namespace Understudy.ApiGateway.Integrations;

/// <summary>MOCK: the default integration response.</summary>
internal sealed class MockBehavior : IIntegrationBehavior
{
    private readonly IntegrationResponse? _default;
    private readonly VariableTemplate? _template;

    public MockBehavior(MethodContext context)
    {
        _default = context.Integration.IntegrationResponses.FirstOrDefault(response => string.IsNullOrEmpty(response.SelectionPattern));
        _template = _default?.ResponseTemplates.Values.FirstOrDefault() is { } text ? VariableTemplate.Parse(text) : null;
    }

    public ValueTask<StepOutcome> InvokeAsync(ApiCall call)
    {
        if (_default is null)
        {
            return new(new Refusal(GatewayResponseType.ApiConfigurationError) { Reason = "No integration response fits." });
        }

        var headers = ApiHeaders.Of(("Content-Type", "application/json"));
        return new(new ApiResponse(int.Parse(_default.StatusCode, CultureInfo.InvariantCulture), headers, _template?.Render(call, missing: "") ?? ""));
    }
}
