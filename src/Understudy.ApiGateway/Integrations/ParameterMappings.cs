using Understudy.ApiGateway.Deployment;
using Understudy.ApiGateway.Mapping;

namespace Understudy.ApiGateway.Integrations;

/// <summary>All parameter mappings of one direction, cut up once.</summary>
internal sealed class ParameterMappings
{
    private readonly List<ParameterMapping> _mappings = [];

    public ParameterMappings(IReadOnlyDictionary<string, string> mappings, MappingDirection direction, MethodContext context)
    {
        foreach (var (destination, source) in mappings)
        {
            if (ParameterMapping.Parse(destination, source, direction) is { } mapping)
            {
                _mappings.Add(mapping);
            }
            else
            {
                context.Faults.Add(context.Place, $"\"{destination}\": \"{source}\" is no parameter mapping. {Remedy(direction)}");
            }
        }
    }

    public bool IsEmpty => _mappings.Count == 0;

    public bool ReadsBody => _mappings.Exists(mapping => mapping.ReadsBody);

    /// <summary>The parameters whose sources are there, in order of definition.</summary>
    public List<MappedParameter> Map(IMappingInput input)
    {
        var mapped = new List<MappedParameter>(_mappings.Count);
        foreach (var mapping in _mappings)
        {
            if (mapping.Map(input) is { } parameter)
            {
                mapped.Add(parameter);
            }
        }

        return mapped;
    }

    private static string Remedy(MappingDirection direction) => direction is MappingDirection.Request
        ? "Map integration.request.{header|querystring|path}.NAME to method.request.…, context.…, stageVariables.… or a text in single quotes."
        : "Map method.response.header.NAME to integration.response.{header|multivalueheader|body}…, context.…, stageVariables.… or a text in single quotes.";
}
