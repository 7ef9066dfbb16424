using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Throttling;
using Understudy.ApiGateway.Variables;

namespace Understudy.ApiGateway.Caching;

/// <summary>How the responses of a method are cached, and under which keys.</summary>
internal sealed class CachedMethod
{
    private const string Multivalue = "method.request.multivaluequerystring.";

    private readonly CacheRules? _forGet;
    private readonly CacheRules? _forOthers;
    private readonly string _path;
    private readonly string[] _parameters;
    private readonly IReadOnlyDictionary<string, string> _mappings;

    private CachedMethod(CacheRules? forGet, CacheRules? forOthers, DeployedMethod method)
    {
        _forGet = forGet;
        _forOthers = forOthers;
        _path = method.ResourcePath;
        _parameters = [.. method.Definition.Integration.CacheKeyParameters];
        _mappings = method.Definition.Integration.RequestParameters;
    }

    /// <summary>Null if no request to the method is cached.</summary>
    public static CachedMethod? Of(MethodSettingsTable settings, DeployedMethod method)
    {
        var httpMethod = method.Definition.HttpMethod;
        var rules = settings.CacheOf(method.ResourcePath, httpMethod);
        var forGet = httpMethod == "ANY" ? rules ?? settings.CacheOf(method.ResourcePath, "GET") : rules;
        return forGet is null ? null : new CachedMethod(forGet, rules, method);
    }

    public CacheRules? RulesFor(ApiCall call) => call.Request.Method == "GET" ? _forGet : _forOthers;

    public string KeyOf(ApiCall call)
    {
        var values = _parameters.Length == 0 ? [] : new string?[_parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ValueOf(call, _parameters[i]);
        }

        return CacheKeys.Of(new MethodKey(call.Stage!.Name, _path, call.Request.Method), values);
    }

    // A parameter of the integration request stands for what is mapped to it.
    private string? ValueOf(ApiCall call, string parameter)
    {
        var source = parameter.StartsWith("integration.request.", StringComparison.Ordinal) ? _mappings.GetValueOrDefault(parameter) : parameter;
        return source is null ? null
            : source.StartsWith(Multivalue, StringComparison.Ordinal) ? string.Join(',', call.Query.Values(source[Multivalue.Length..]))
            : MappedValue.TryParse(source, out var value) ? value.Text(call)
            : null;
    }
}
