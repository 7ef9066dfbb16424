using System.Diagnostics.CodeAnalysis;
using System.Text;
using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Mapping;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Integrations;

/// <summary>Makes the request to an HTTP back end or a service: address, method, headers.</summary>
internal sealed class BackendRequests(MethodContext context)
{
    private readonly Integration _integration = context.Integration;
    private readonly UriTemplate _uri = UriTemplate.Parse(context.Integration.Uri ?? "");

    private bool IsHttp => _integration.Type is IntegrationType.Http or IntegrationType.HttpProxy;

    public bool TryMake(ApiCall call, MappedRequest mapped, [NotNullWhen(true)] out BackendRequest? request, [NotNullWhen(false)] out Refusal? refusal)
    {
        var address = WithQuery(_uri.Expand(StageVariable, PathParameter), AllQuery(call, mapped));
        request = null;
        refusal = IsHttp && !IsAddress(address) ? Refusals.Configuration($"\"{address}\" is no address of an HTTP back end.") : null;
        if (refusal is not null)
        {
            return false;
        }

        request = new BackendRequest
        {
            Method = _integration.HttpMethod is null or "ANY" ? call.Request.Method : _integration.HttpMethod,
            Uri = address,
            Headers = _integration.Type is IntegrationType.HttpProxy ? ForwardedHeaders(call, mapped) : OwnHeaders(call, mapped),
            Body = mapped.Body.Bytes,
            Clock = call.Api.Clock,
            Exchange = call.Exchange,
        };
        return true;

        string? StageVariable(string name) => call.StageVariables.GetValueOrDefault(name);
        string? PathParameter(string name) => mapped.Path.GetValueOrDefault(name);
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    // The client's parameters reach only a proxy, and before the mapped ones.
    private IEnumerable<KeyValuePair<string, string>> AllQuery(ApiCall call, MappedRequest mapped) =>
        _integration.Type is IntegrationType.HttpProxy ? ClientQuery(call).Concat(mapped.Query) : mapped.Query;

    private static IEnumerable<KeyValuePair<string, string>> ClientQuery(ApiCall call)
    {
        var query = call.Query;
        for (var i = 0; i < query.Count; i++)
        {
            foreach (var value in query.ValuesAt(i))
            {
                yield return KeyValuePair.Create(query.Names[i], value);
            }
        }
    }

    private static string WithQuery(string address, IEnumerable<KeyValuePair<string, string>> query)
    {
        StringBuilder? text = null;
        foreach (var (name, value) in query)
        {
            text ??= new StringBuilder(address);
            text.Append(text.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?')
                .Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return text is null ? address : text.Replace("?&", "?").ToString();
    }

    private static ApiHeaders ForwardedHeaders(ApiCall call, MappedRequest mapped)
    {
        var headers = new ApiHeaders(call.Request.Headers.Count + 4);
        foreach (var line in call.Request.Headers.Lines)
        {
            if (!line.Is("Host") && !HeaderRules.NotForwarded.Contains(line.Name) && !HeaderRules.NotForwardedOverHttp.Contains(line.Name))
            {
                headers.Add(line.Name, line.Value);
            }
        }

        AddGatewayHeaders(call, headers);
        return Finish(headers, mapped, isHttp: true);
    }

    private ApiHeaders OwnHeaders(ApiCall call, MappedRequest mapped)
    {
        var headers = new ApiHeaders(8);
        headers.Add("Accept", "application/json");
        if (mapped.Body.Bytes.Length > 0)
        {
            headers.Add("Content-Type", "application/json");
        }

        headers.Add("User-Agent", $"AmazonAPIGateway_{call.Api.ApiId}");
        AddGatewayHeaders(call, headers);
        return Finish(headers, mapped, IsHttp);
    }

    private static void AddGatewayHeaders(ApiCall call, ApiHeaders headers)
    {
        headers.Set("x-amzn-apigateway-api-id", call.Api.ApiId);
        headers.Set("X-Amzn-Trace-Id", call.Trace.ToRequestHeader());
    }

    private static ApiHeaders Finish(ApiHeaders headers, MappedRequest mapped, bool isHttp)
    {
        foreach (var line in mapped.Headers.Lines)
        {
            headers.Remove(line.Name);
        }

        foreach (var line in mapped.Headers.Lines)
        {
            if (!isHttp || !HeaderRules.LostOnTheWay.Contains(line.Name))
            {
                headers.Add(line.Name, line.Value);
            }
        }

        return headers;
    }
}
