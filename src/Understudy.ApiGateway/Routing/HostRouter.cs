using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Routing;

/// <summary>Finds the stage of a call by its host and the beginning of its path.</summary>
internal sealed class HostRouter(string executeApiHost, DeployedStage primary, IReadOnlyDictionary<string, DeployedStage> stages, RestApi api)
{
    private readonly BasePathMapping[] _mappings = [.. api.BasePathMappings.OrderByDescending(mapping => mapping.BasePath?.Length ?? 0)];

    /// <summary>Sets host, stage and paths of a call; gives the refusal if there is no such host or stage.</summary>
    public Refusal? Resolve(ApiCall call)
    {
        var request = call.Request;
        if (request.Host is null)
        {
            var path = request.Path.StartsWith('/') ? request.Path : "/" + request.Path;
            Take(call, executeApiHost, primary, path, $"/{primary.Name}{path}");
            return null;
        }

        if (request.Host.Equals(executeApiHost, StringComparison.OrdinalIgnoreCase))
        {
            call.Host = executeApiHost;
            return api.DisableExecuteApiEndpoint ? Forbidden(call, "The execute-api endpoint of the API is disabled.") : ResolveStage(call, request.Path);
        }

        call.Host = request.Host;
        return ResolveCustomDomain(call);
    }

    private static void Take(ApiCall call, string host, DeployedStage stage, string path, string fullPath)
    {
        call.Host = host;
        call.Stage = stage;
        call.Path = PathText.WithOneSlashAtStart(path);
        call.EventPath = call.Path;
        call.FullPath = fullPath;
    }

    private static Refusal Forbidden(ApiCall call, string reason)
    {
        call.FullPath = call.FullPath.Length == 0 ? PathText.WithOneSlashAtStart(call.Request.Path) : call.FullPath;
        return new Refusal(GatewayResponseType.AccessDenied, "Forbidden") { ErrorType = "ForbiddenException", Reason = reason };
    }

    private Refusal? ResolveStage(ApiCall call, string wirePath)
    {
        // Slashes before the stage are collapsed everywhere (recorded).
        var path = PathText.WithOneSlashAtStart(wirePath);
        var end = path.IndexOf('/', 1);
        var name = end < 0 ? path[1..] : path[1..end];
        if (!stages.TryGetValue(name, out var stage))
        {
            call.Path = call.FullPath = path;
            return Forbidden(call, $"There is no stage \"{name}\"; the stages are {string.Join(", ", stages.Keys)}.");
        }

        Take(call, call.Host, stage, end < 0 ? "/" : path[end..], path);
        return null;
    }

    private Refusal? ResolveCustomDomain(ApiCall call)
    {
        var path = PathText.WithOneSlashAtStart(call.Request.Path);
        foreach (var mapping in _mappings)
        {
            if (mapping.DomainName.Equals(call.Host, StringComparison.OrdinalIgnoreCase) && Rest(path, mapping.BasePath) is { } rest)
            {
                return Map(call, mapping, path, rest);
            }
        }

        return Forbidden(call, $"No base path mapping fits {call.Host}{path}.");
    }

    private Refusal? Map(ApiCall call, BasePathMapping mapping, string path, string rest)
    {
        if (mapping.Stage is null)
        {
            var refusal = ResolveStage(call, rest);
            call.FullPath = call.EventPath = path;
            return refusal;
        }

        Take(call, call.Host, stages[mapping.Stage], rest, path);

        // With a custom domain the base path stays in the event's path, and no stage is in it.
        call.EventPath = path;
        return null;
    }

    private static string? Rest(string path, string? basePath)
    {
        if (string.IsNullOrEmpty(basePath))
        {
            return path;
        }

        var end = basePath.Length + 1;
        var fits = path.AsSpan(1).StartsWith(basePath, StringComparison.Ordinal) && (path.Length == end || path[end] == '/');
        return fits ? path[end..] : null;
    }
}
