namespace Understudy.ApiGateway.Tests.Deployment;

public sealed class DefinitionChecksTests
{
    private static readonly Integration Ok = LambdaProxy.Returning(200);

    [Fact]
    public void All_faults_are_told_at_once_each_with_its_place_and_remedy()
    {
        var define = () => RestApi.Define("api", a => a
            .Get("items", Ok)
            .Get("/a/{x}", Ok)
            .Get("/a/{y}", Ok)
            .Get("/f/{p+}/x", Ok)
            .Get("/b/{x}/{x}", Ok)
            .Get("/c?d", Ok)
            .Method("FETCH", "/d", Ok)
            .Get("/e", Ok).AuthorizedBy("nobody").ValidatedBy("nothing").RequestModel("None")
            .Get("/g", Ok with { TimeoutInMillis = 49 })
            .Get("/h", new Integration { Type = IntegrationType.AwsProxy }));

        define.Should().Throw<InvalidApiDefinitionException>().WithMessage("""
            The definition of the API "api" has 11 fault(s):
              resource items: the path must begin with a slash.
              resource /a/{y}: it is the same resource as /a/{x}. Give the variable one name.
              resource /f/{p+}/x: {p+} takes the rest of the path, so it must come last.
              resource /b/{x}/{x}: the variable {x} is there twice. Give each a name of its own.
              resource /c?d: the part "c?d" is not valid. Write letters, digits, ._-:%~!*'()+,;=@& or a variable such as {id}.
              FETCH /d: "FETCH" is no method. Write one of ANY, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT.
              GET /e: there is no request validator "nothing". Define it.
              GET /e: there is no model "None". Define it.
              GET /e: there is no authorizer "nobody". Define it.
              GET /g: the integration's timeout is 49 ms. Write 50 to 29000.
              GET /h: the AWS_PROXY integration has neither a Function nor a Uri. Write LambdaProxy.To(handler).
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Keys_plans_and_stages_are_looked_at_too()
    {
        var api = RestApi.Define("api", a => a.Get("/items", Ok)) with
        {
            ApiKeys = [new ApiKey { Name = "short", Value = "abc" }, new ApiKey { Name = "k", Value = "01234567890123456789" }],
            UsagePlans =
            [
                new UsagePlan { Name = "one", Keys = ["k", "missing"], Throttle = new ThrottleSettings(-1, -1), Quota = new QuotaSettings(0, QuotaPeriod.Day, -1) },
                new UsagePlan { Name = "two", Keys = ["k"] },
            ],
            Stages = [new Stage { StageName = "a b", MethodSettings = new Dictionary<string, MethodSetting> { ["orders/GET"] = new() { CacheTtlInSeconds = 4000 } } }],
        };

        var deploy = () => api.Deploy(stage: "a b");

        deploy.Should().Throw<InvalidApiDefinitionException>().Which.Faults.Select(fault => fault.ToString()).Should().Equal(
            "stage \"a b\": the name is not valid. Write 1 to 128 letters, digits, _ and -.",
            "stage \"a b\": there are settings for \"orders/GET\", which is no method. Write */*, or path/METHOD such as orders/{id}/GET.",
            "stage \"a b\": \"orders/GET\" is cached for 4000 s. Write 0 to 3600.",
            "API key \"short\": its value has 3 characters. AWS takes 20 to 128.",
            "API key \"k\": it is in several usage plans of the stage \"a b\": \"one\", \"two\". A key has one plan for each stage.",
            "usage plan \"one\": there is no API key \"missing\". Define it.",
            "usage plan \"one\": the rate is -1. Write 0 or more.",
            "usage plan \"one\": the burst is -1. Write 0 or more.",
            "usage plan \"one\": the quota's limit is 0. Write 1 or more.",
            "usage plan \"one\": the quota's offset is -1. Write 0 or more.");
    }

    [Fact]
    public void A_definition_is_compiled_once_for_all_its_deployments()
    {
        var api = RestApi.Define("api", a => a.Stage(new Stage { StageName = "prod" }).Get("/items", Ok));

        api.Plan.Should().BeSameAs(api.Plan);
        (api with { Name = "other" }).Plan.Should().NotBeSameAs(api.Plan);
    }

    [Fact]
    public async Task A_stage_that_only_Deploy_names_is_compiled_once_too()
    {
        var api = RestApi.Define("api", a => a.Get("/items", Ok));

        await using var first = api.Deploy(stage: "prod");
        await using var second = api.Deploy(stage: "prod");
        await using var other = api.Deploy(stage: "dev");

        second.Definition.Should().BeSameAs(first.Definition).And.NotBeSameAs(other.Definition);
        other.Stage.Should().Be("dev");
    }
}
