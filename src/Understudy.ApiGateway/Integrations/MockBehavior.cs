using System.Globalization;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Mocks;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>MOCK: the request template gives a status, which chooses the integration response.</summary>
internal sealed class MockBehavior(MethodContext context) : IIntegrationBehavior
{
    private readonly RequestMapper _requests = new(context);
    private readonly ResponseMapper _responses = new(context);

    public ValueTask<StepOutcome> InvokeAsync(ApiCall call) => new(Answer(call));

    private StepOutcome Answer(ApiCall call)
    {
        if (!_requests.TryMap(call, out var request, out var refusal))
        {
            return refusal;
        }

        if (MockStatus.Read(request.Body.Text ?? "") is not { } status)
        {
            return Refusals.Configuration("The request template of a MOCK integration must give an object with an integer statusCode, such as {\"statusCode\": 200}.");
        }

        // The request's body does not reach the response template.
        var answer = new Answer(status.ToString(CultureInfo.InvariantCulture), ApiHeaders.None, "application/json", default);
        return _responses.Map(call, answer, request.Overrides);
    }
}
