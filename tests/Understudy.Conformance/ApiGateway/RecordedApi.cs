using Understudy.ApiGateway;
using Understudy.Json;

namespace Understudy.Conformance.ApiGateway;

/// <summary>Reads the API of a case into a definition.</summary>
internal sealed class RecordedApi(JsonData api, RecordedDoubles doubles)
{
    private const string ApiId = "abcdef1234";

    public string Stage => api["stage"].AsString();

    public RestApi Read()
    {
        var validators = new List<RequestValidator>();
        var reader = new RecordedMethods(doubles, validators);
        var resources = reader.ReadResources(api["resources"]);
        return new RestApi
        {
            Name = "recorded",
            Id = ApiId,
            Resources = resources,
            Stages = ReadStages(reader),
            RequestValidators = validators,
            BinaryMediaTypes = [.. Texts("binaryMediaTypes")],
            ApiKeySource = Text(api, "apiKeySource") is { } source ? AwsNames.Parse<ApiKeySourceType>(source)!.Value : default,
            Models = [.. Members("models").Select(ReadModel)],
            GatewayResponses = [.. Members("gatewayResponses").Select(ReadGatewayResponse)],
            Authorizers = [.. Items("authorizers").Select(ReadAuthorizer)],
            ApiKeys = [.. Items("apiKeys").Select(ReadKey)],
            UsagePlans = [.. Items("usagePlans").Select(ReadPlan)],
        };
    }

    internal static IReadOnlyDictionary<string, string> Map(JsonData holder, string member) => holder.TryGet(member, out var map) && map is ObjectData values
        ? values.ToDictionary(pair => pair.Key, pair => pair.Value is StringData text ? text.Value : pair.Value.ToString())
        : new Dictionary<string, string>();

    internal static string? Text(JsonData holder, string member) => holder.TryGet(member, out var value) && value is StringData text ? text.Value : null;

    private static int? Number(JsonData holder, string member) => holder.TryGet(member, out var value) ? (int)value.AsInt64() : null;

    private static bool? Flag(JsonData holder, string member) => holder.TryGet(member, out var value) ? value.AsBoolean() : null;

    private static Model ReadModel(KeyValuePair<string, JsonData> model) => new()
    {
        Name = model.Key,
        ContentType = Text(model.Value, "contentType") ?? "application/json",
        Schema = Schema(model.Value["schema"]),
    };

    private static JsonData Schema(JsonData schema) =>
        JsonData.Parse((schema is StringData text ? text.Value : schema.ToString()).Replace("<api-id>", ApiId, StringComparison.Ordinal));

    private static GatewayResponse ReadGatewayResponse(KeyValuePair<string, JsonData> response) => new()
    {
        ResponseType = AwsNames.Parse<GatewayResponseType>(response.Key)!.Value,
        StatusCode = Text(response.Value, "statusCode") is { } status ? int.Parse(status, null) : Number(response.Value, "statusCode"),
        ResponseParameters = Map(response.Value, "responseParameters"),
        ResponseTemplates = Map(response.Value, "responseTemplates"),
    };

    private static ApiKey ReadKey(JsonData key) => new()
    {
        Id = key["id"].AsString(),
        Name = Text(key, "name") ?? key["id"].AsString(),
        Value = key["value"].AsString(),
        Enabled = Flag(key, "enabled") ?? true,
    };

    private static ThrottleSettings ReadThrottle(JsonData throttle) =>
        new(throttle.TryGet("rateLimit", out var rate) ? rate.AsDecimal() : 0, Number(throttle, "burstLimit") ?? 0);

    private static UsagePlan ReadPlan(JsonData plan) => new()
    {
        Id = plan["id"].AsString(),
        Name = Text(plan, "name") ?? plan["id"].AsString(),
        ApiStages = [.. ((ArrayData)plan["apiStages"]).Select(stage => ReadApiStage(plan, stage.AsString()))],
        Keys = [.. ((ArrayData)plan["keys"]).Select(key => key.AsString())],
        Throttle = plan.TryGet("throttle", out var throttle) ? ReadThrottle(throttle) : null,
        Quota = plan.TryGet("quota", out var quota)
            ? new QuotaSettings((int)quota["limit"].AsInt64(), AwsNames.Parse<QuotaPeriod>(quota["period"].AsString())!.Value, Number(quota, "offset") ?? 0)
            : null,
    };

    private static ApiStage ReadApiStage(JsonData plan, string stage) => new()
    {
        Stage = stage,
        Throttle = plan.TryGet("methodThrottle", out var all) && all.TryGet(stage, out var methods)
            ? ((ObjectData)methods).ToDictionary(pair => pair.Key, pair => ReadThrottle(pair.Value))
            : new Dictionary<string, ThrottleSettings>(),
    };

    private static MethodSetting ReadSetting(JsonData setting) => new()
    {
        ThrottlingBurstLimit = Number(setting, "throttlingBurstLimit"),
        ThrottlingRateLimit = setting.TryGet("throttlingRateLimit", out var rate) ? rate.AsDecimal() : null,
        CachingEnabled = Flag(setting, "cachingEnabled"),
        CacheTtlInSeconds = Number(setting, "cacheTtlInSeconds"),
        RequireAuthorizationForCacheControl = Flag(setting, "requireAuthorizationForCacheControl"),
        UnauthorizedCacheControlHeaderStrategy = Text(setting, "unauthorizedCacheControlHeaderStrategy") is { } strategy
            ? AwsNames.Parse<UnauthorizedCacheControlHeaderStrategy>(strategy)
            : null,
    };

    private Authorizer ReadAuthorizer(JsonData authorizer) => new()
    {
        Name = authorizer["name"].AsString(),
        Type = AwsNames.Parse<AuthorizerType>(authorizer["type"].AsString())!.Value,
        Function = doubles.Authorizer,
        IdentitySource = Text(authorizer, "identitySource"),
        IdentityValidationExpression = Text(authorizer, "identityValidationExpression"),
        AuthorizerResultTtlInSeconds = Number(authorizer, "authorizerResultTtlInSeconds") ?? 300,
    };

    private List<Stage> ReadStages(RecordedMethods reader)
    {
        var names = Texts("stages").Prepend(Stage).Distinct(StringComparer.Ordinal);
        return [.. names.Select(name => new Stage
        {
            StageName = name,
            Variables = Map(api, "stageVariables"),
            MethodSettings = Members("methodSettings").ToDictionary(pair => pair.Key, pair => ReadSetting(pair.Value)),
            CacheClusterEnabled = Flag(api, "cacheClusterEnabled") ?? false,
            WebAcl = Text(api, "waf") == "block-all" ? new WebAcl { DefaultAction = WebAclAction.Block } : null,
            CanarySettings = api.TryGet("canary", out var canary) ? ReadCanary(canary, reader) : null,
        })];
    }

    private static CanarySettings ReadCanary(JsonData canary, RecordedMethods reader) => new()
    {
        PercentTraffic = canary["percentTraffic"].AsDecimal(),
        StageVariableOverrides = Map(canary, "stageVariableOverrides"),
        Resources = canary.TryGet("resources", out var resources) ? reader.ReadResources(resources) : null,
    };

    private IEnumerable<string> Texts(string member) => Items(member).Select(item => item.AsString());

    private IEnumerable<JsonData> Items(string member) => api.TryGet(member, out var items) ? (ArrayData)items : [];

    private IEnumerable<KeyValuePair<string, JsonData>> Members(string member) => api.TryGet(member, out var members) ? (ObjectData)members : [];
}
