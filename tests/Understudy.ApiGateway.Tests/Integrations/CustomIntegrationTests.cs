namespace Understudy.ApiGateway.Tests.Integrations;

public class CustomIntegrationTests
{
    private const string Json = "application/json";

    private static readonly Integration Http = HttpIntegration.Custom("https://backend.example/", Calls.Echo());

    [Fact]
    public async Task No_client_header_is_forwarded_by_itself()
    {
        var calls = new Calls(Http);

        await calls.PostAsync("""{"a":1}""", ("Accept", "text/html"), ("X-Own", "1"));

        calls.Sent.Headers.Select(line => line.Name).Should().Equal("Accept", "Content-Type", "User-Agent", "x-amzn-apigateway-api-id", "X-Amzn-Trace-Id");
        calls.Sent.Headers["Accept"].Should().Be(Json);
        calls.Sent.Headers["User-Agent"].Should().Be($"AmazonAPIGateway_{calls.Api.ApiId}");
    }

    [Fact]
    public async Task The_template_of_the_Content_Type_makes_the_body()
    {
        var calls = new Calls(Http with { RequestTemplates = Calls.Map((Json, """{"id":"$input.params('id')","first":$input.json('$.list[0]')}""")) });

        await calls.PostAsync("""{"list":[3,4]}""");

        calls.Sent.Text.Should().Be("""{"id":"7","first":3}""");
    }

    [Theory]
    [InlineData(PassthroughBehavior.WhenNoMatch, 200)]
    [InlineData(PassthroughBehavior.WhenNoTemplates, 415)]
    [InlineData(PassthroughBehavior.Never, 415)]
    public async Task A_body_without_a_template_passes_as_the_passthrough_behavior_says(PassthroughBehavior behavior, int status)
    {
        var calls = new Calls(Http with { PassthroughBehavior = behavior, RequestTemplates = Calls.Map(("application/xml", "<a/>")) });

        var response = await calls.PostAsync("{}", ("Content-Type", Json));

        response.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Overrides_of_the_request_template_win_over_mappings()
    {
        var calls = new Calls(Http with
        {
            Uri = "https://backend.example/{name}",
            RequestParameters = Calls.Map(("integration.request.header.X-A", "'mapped'"), ("integration.request.path.name", "'mapped'")),
            RequestTemplates = Calls.Map((Json, """
                #set($context.requestOverride.header.X-A = "set")#set($context.requestOverride.path.name = "n")#set($context.requestOverride.querystring.q = ["1", "2"])
                """)),
        });

        await calls.PostAsync("{}");

        calls.Sent.Headers["X-A"].Should().Be("set");
        calls.Sent.Uri.Should().Be("https://backend.example/n?q=1&q=2");
    }

    [Theory]
    [InlineData(404, 400)]
    [InlineData(201, 200)]
    [InlineData(503, 502)]
    public async Task The_status_of_the_back_end_selects_the_response(int given, int status)
    {
        var calls = new Calls(Http with
        {
            Backend = Backend.From(_ => BackendResponse.Of(given, "{}")),
            IntegrationResponses =
            [
                new IntegrationResponse { StatusCode = "200" },
                new IntegrationResponse { StatusCode = "400", SelectionPattern = @"4\d{2}" },
                new IntegrationResponse { StatusCode = "502", SelectionPattern = "(?!2)[0-9]+" },
            ],
        });

        var response = await calls.GetAsync();

        response.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Response_mappings_and_the_response_template_make_the_answer()
    {
        var calls = new Calls(Http with
        {
            Backend = Backend.From(_ => BackendResponse.Of(200, """{"total":3}""", ("X-Total", "3"), ("X-Total", "4"))),
            IntegrationResponses =
            [
                new IntegrationResponse
                {
                    StatusCode = "200",
                    ResponseParameters = Calls.Map(
                        ("method.response.header.X-Last", "integration.response.header.X-Total"),
                        ("method.response.header.X-All", "integration.response.multivalueheader.X-Total"),
                        ("method.response.header.X-Body", "integration.response.body.total"),
                        ("method.response.header.Server", "'ours'")),
                    ResponseTemplates = Calls.Map((Json, "#set($context.responseOverride.status = 203)total=$input.path('$.total')")),
                },
            ],
        });

        var response = await calls.GetAsync();

        (response.StatusCode, response.Text).Should().Be((203, "total=3"));
        (response.Headers["X-Last"], response.Headers["X-All"], response.Headers["X-Body"]).Should().Be(("4", "3,4", "3"));
        response.Headers["x-amzn-Remapped-Server"].Should().Be("ours");
    }

    [Fact]
    public async Task A_damaged_body_that_a_mapping_reads_is_a_400()
    {
        var calls = new Calls(Http with { RequestParameters = Calls.Map(("integration.request.header.X-A", "method.request.body.a")) });

        var response = await calls.PostAsync("{damaged");

        (response.StatusCode, response.Text).Should().Be((400, """{"message": "Invalid JSON in request body"}"""));
    }

    [Theory]
    [InlineData("#foreach($i in [1..2000])$i#end", "ANY /things/{id} request template application/json(1,1): ")]
    [InlineData("$input.path('$.a').no()", null)]
    public async Task A_template_that_fails_is_a_500_or_prints_as_Velocity_does(string template, string? reason)
    {
        var calls = new Calls(Http with { RequestTemplates = Calls.Map((Json, template)) });

        var response = await calls.PostAsync("{}");

        response.StatusCode.Should().Be(reason is null ? 200 : 500);
        (calls.Exchange.Reason ?? "").Should().StartWith(reason ?? "");
    }

    [Fact]
    public void Faults_of_mappings_templates_and_patterns_are_told_when_the_API_is_defined()
    {
        var define = () => new Calls(Http with
        {
            RequestParameters = Calls.Map(("integration.request.cookie.a", "'x'")),
            RequestTemplates = Calls.Map((Json, "#if($a)")),
            IntegrationResponses = [new IntegrationResponse { StatusCode = "200", SelectionPattern = "(" }],
        });

        define.Should().Throw<InvalidApiDefinitionException>().Which.Faults.Should().HaveCount(3);
    }
}
