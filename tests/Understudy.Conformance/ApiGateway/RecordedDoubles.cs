using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Conformance.ApiGateway;

/// <summary>Answers for the functions and back ends of a case, exchange by exchange.</summary>
internal sealed class RecordedDoubles
{
    private Func<string, string> _withIds = text => text;
    private JsonData? _exchange;

    public RecordedDoubles()
    {
        Function = new RecordedFunction(this, "integration");
        Authorizer = new RecordedFunction(this, "authorizer");
        Backend = new RecordedBackend(this);
    }

    public RecordedFunction Function { get; }

    public RecordedFunction Authorizer { get; }

    public IIntegration Backend { get; }

    public void Prepare(JsonData exchange, Func<string, string> withIds)
    {
        _exchange = exchange;
        _withIds = withIds;
        Authorizer.Received = null;
    }

    public JsonData AnswerOf(string role)
    {
        var answer = _exchange!.TryGet(role, out var given) ? given : JsonData.EmptyObject;
        return answer.TryGet("kind", out var kind) && kind.AsString() is not ("none" or "not-called")
            ? answer
            : throw new UnwantedCallException(role);
    }

    private JsonData Real(JsonData payload) => JsonData.Parse(_withIds(payload.ToString()));

    internal sealed class RecordedFunction(RecordedDoubles doubles, string role) : ILambdaFunction
    {
        public JsonData? Received { get; set; }

        public async ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation)
        {
            Received = invocation.Payload;
            var answer = doubles.AnswerOf(role);
            switch (answer["kind"].AsString())
            {
                case "lambda-error":
                    return LambdaResult.Failed(answer["payload"]);
                case "lambda-raw":
                    return LambdaResult.SucceededWithText(answer["body"].AsString());
                case "delay":
                    await Task.Delay(TimeSpan.FromMilliseconds(answer["delayMs"].AsDouble()), invocation.Clock);
                    return LambdaResult.Succeeded(JsonData.EmptyObject);
                default:
                    return LambdaResult.Succeeded(doubles.Real(answer["payload"]));
            }
        }
    }

    private sealed class RecordedBackend(RecordedDoubles doubles) : IIntegration
    {
        public async ValueTask<BackendResponse> SendAsync(BackendRequest request)
        {
            var answer = doubles.AnswerOf("integration");
            if (answer["kind"].AsString() == "delay")
            {
                await Task.Delay(TimeSpan.FromMilliseconds(answer["delayMs"].AsDouble()), request.Clock);
                return new BackendResponse();
            }

            return new BackendResponse
            {
                StatusCode = (int)answer["status"].AsInt64(),
                Headers = RecordedRequest.HeadersOf(answer),
                Body = RecordedRequest.BodyOf(answer),
            };
        }
    }
}
