using System.Text.RegularExpressions;

namespace Understudy.ApiGateway.Deployment;

/// <summary>The rules for resources and their paths.</summary>
internal static partial class ResourceChecks
{
    public static void Check(RestApi api, IReadOnlyList<Resource> resources, string of, DefinitionFaults faults)
    {
        var shapes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            var place = $"resource {resource.Path}{of}";
            if (!CheckPath(resource.Path, place, faults))
            {
                continue;
            }

            // /a/{x} and /a/{y} are one place in the tree of resources.
            var shape = VariableName().Replace(resource.Path, "{}");
            if (!shapes.TryAdd(shape, resource.Path))
            {
                faults.Add(place, shapes[shape] == resource.Path
                    ? "it is defined twice. Put its methods into one resource."
                    : $"it is the same resource as {shapes[shape]}. Give the variable one name.");
            }

            MethodChecks(api, resource, of, faults);
        }
    }

    private static void MethodChecks(RestApi api, Resource resource, string of, DefinitionFaults faults)
    {
        var methods = new HashSet<string>(StringComparer.Ordinal);
        foreach (var method in resource.Methods)
        {
            var place = $"{method.HttpMethod} {resource.Path}{of}";
            faults.Require(methods.Add(method.HttpMethod), place, "the method is defined twice.");
            MethodRules.Check(api, method, place, faults);
        }
    }

    private static bool CheckPath(string path, string place, DefinitionFaults faults)
    {
        if (!path.StartsWith('/'))
        {
            faults.Add(place, "the path must begin with a slash.");
            return false;
        }

        if (path == "/")
        {
            return true;
        }

        var parts = path[1..].Split('/');
        var variables = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Length; i++)
        {
            var match = Part().Match(parts[i]);
            if (!match.Success)
            {
                faults.Add(place, $"the part \"{parts[i]}\" is not valid. Write letters, digits, ._-:%~!*'()+,;=@& or a variable such as {{id}}.");
                return false;
            }

            if (match.Groups["variable"] is { Success: true, Value: var variable } && !variables.Add(variable))
            {
                faults.Add(place, $"the variable {{{variable}}} is there twice. Give each a name of its own.");
                return false;
            }

            if (match.Groups["greedy"].Success && i < parts.Length - 1)
            {
                faults.Add(place, $"{parts[i]} takes the rest of the path, so it must come last.");
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"\A(?:\{(?<variable>[A-Za-z0-9_.:-]+)(?<greedy>\+)?\}|[A-Za-z0-9._:%~!$*'()+,;=@&-]+)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\{[^+}]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VariableName();
}
