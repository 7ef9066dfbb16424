using System.Text;
using FluentAssertions.Execution;
using Understudy.Json;

namespace Understudy.ApiGateway.Tests.Handlers;

public sealed class LambdaFunctionTests
{
    private sealed record Request(string HttpMethod, string Path, IDictionary<string, string>? PathParameters);

    private sealed record Response(int StatusCode, string Body);

    private sealed class LowerCase
    {
        public int statusCode { get; set; } = 202;

        public string? body { get; set; }
    }

    public interface ILambdaContext
    {
        string AwsRequestId { get; }

        string FunctionName { get; }

        TimeSpan RemainingTime { get; }
    }

    public static TheoryData<string, Delegate> Forms => new()
    {
        { "a value", (Request request) => new LowerCase { body = request.Path } },
        { "a task", (Request request) => Task.FromResult(new LowerCase { body = request.Path }) },
        { "a value task", (Request request) => new ValueTask<LowerCase>(new LowerCase { body = request.Path }) },
        { "an object", (Request request) => (object)new { statusCode = 202, body = request.Path } },
        { "JSON", (JsonData request) => JsonData.Object(("statusCode", 202), ("body", request["path"])) },
        { "a stream", (Stream request) => (Stream)new MemoryStream(Encoding.UTF8.GetBytes($$"""{"statusCode":202,"body":{{JsonData.Parse(new StreamReader(request).ReadToEnd())["path"]}}}""")) },
        { "a context", (Request request, ILambdaContext context) => new LowerCase { body = context.FunctionName.Length > 0 ? request.Path : "" } },
        { "a clock", (TimeProvider clock, Request request) => new LowerCase { body = clock.GetUtcNow().Year == 2025 ? request.Path : "" } },
        { "an invocation", (LambdaInvocation invocation) => new LowerCase { body = invocation.Payload["path"].AsString() } },
        { "nothing but a result", () => new LowerCase { body = "/x" } },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_handler_may_take_and_give_what_a_Lambda_handler_may(string form, Delegate handler)
    {
        await using var api = RestApi.Define("api", a => a.Get("/x", LambdaProxy.To(handler))).Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/x"));

        response.StatusCode.Should().Be(202, form);
        response.Text.Should().Be("/x", form);
    }

    [Fact]
    public async Task Members_are_matched_in_any_case_on_the_way_in_and_written_as_they_are_on_the_way_out()
    {
        await using var api = RestApi.Define("api", a => a.Get("/x", LambdaProxy.To<Request, Response>(_ => new Response(200, "")))).Deploy();

        var response = await api.SendAsync(ApiRequest.Of("GET", "/x"));

        response.StatusCode.Should().Be(502);
        response.Exchange!.IntegrationResult!.Text.Should().Be("""{"StatusCode":200,"Body":""}""");
    }

    [Fact]
    public async Task An_exception_of_a_handler_is_a_function_error()
    {
        await using var api = ApiOf<JsonData>(_ => throw new InvalidOperationException("no table"));

        var response = await api.SendAsync(ApiRequest.Of("GET", "/x"));

        response.StatusCode.Should().Be(502);
        var error = response.Exchange!.IntegrationResult!;
        error.IsError.Should().BeTrue();
        error.Payload!["errorType"].AsString().Should().Be("InvalidOperationException");
        error.Payload["errorMessage"].AsString().Should().Be("no table");
    }

    [Fact]
    public async Task An_event_that_does_not_fit_is_a_function_error()
    {
        await using var api = ApiOf<int>(_ => JsonData.EmptyObject);

        var response = await api.SendAsync(ApiRequest.Of("GET", "/x"));

        response.StatusCode.Should().Be(502);
        response.Exchange!.IntegrationResult!.Payload!["errorType"].AsString().Should().Be("JsonSerializerException");
    }

    [Fact]
    public async Task A_failed_assertion_inside_a_handler_surfaces()
    {
        await using var api = ApiOf<JsonData>(received =>
        {
            received["path"].AsString().Should().Be("/y");
            return JsonData.EmptyObject;
        });

        var send = () => api.SendAsync(ApiRequest.Of("GET", "/x"));

        await send.Should().ThrowAsync<Xunit.Sdk.XunitException>();
    }

    [Fact]
    public async Task A_function_that_gives_null_is_told()
    {
        await using var api = RestApi.Define("api", a => a.Get("/x", LambdaProxy.To(new NullFunction()))).Deploy();

        var send = () => api.SendAsync(ApiRequest.Of("GET", "/x"));

        await send.Should().ThrowAsync<NoAnswerException>().WithMessage(
            "\"the AWS_PROXY integration of GET /x\" gave null instead of a result. A function returns a LambdaResult, a back end a BackendResponse; a substitute must be told which.");
    }

    [Fact]
    public void A_parameter_that_nothing_can_be_given_to_is_refused()
    {
        var make = () => LambdaFunction.From((string a, string b) => a + b);

        make.Should().Throw<InvalidHandlerException>().WithMessage(
            "The handler's parameter \"b\" of type System.String cannot be given. A handler may take the event, an ILambdaContext, a LambdaInvocation and a TimeProvider.");
    }

    [Fact]
    public async Task A_function_that_only_a_URI_names_is_found_among_the_options()
    {
        var definition = RestApi.Define("api", a => a.Get("/x", ByUri));
        await using var api = definition.Deploy(options: new RestApiOptions
        {
            Functions = new Dictionary<string, ILambdaFunction> { ["orders"] = LambdaFunction.Returning(new { statusCode = 204 }) },
        });

        var response = await api.SendAsync(ApiRequest.Of("GET", "/x"));

        response.StatusCode.Should().Be(204);
    }

    [Fact]
    public async Task A_function_that_nothing_answers_for_is_the_tests_fault()
    {
        await using var api = RestApi.Define("api", a => a.Get("/x", ByUri)).Deploy();

        var send = () => api.SendAsync(ApiRequest.Of("GET", "/x"));

        await send.Should().ThrowAsync<MissingIntegrationException>().WithMessage("""
            Nothing answers for the AWS_PROXY integration of GET /x (URI arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:orders/invocations).
              write    new RestApiOptions { Functions = … ["orders"] = LambdaFunction.From(handler) }
            """.ReplaceLineEndings("\n"));
    }

    private static Integration ByUri => new()
    {
        Type = IntegrationType.AwsProxy,
        HttpMethod = "POST",
        Uri = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:orders/invocations",
    };

    private static RunningRestApi ApiOf<T>(Func<T, JsonData> handler) => RestApi.Define("api", a => a.Get("/x", LambdaProxy.To(handler))).Deploy();

    private sealed class NullFunction : ILambdaFunction
    {
        public ValueTask<LambdaResult> InvokeAsync(LambdaInvocation invocation) => default;
    }
}
