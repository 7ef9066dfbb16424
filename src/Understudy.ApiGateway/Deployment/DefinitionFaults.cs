namespace Understudy.ApiGateway.Deployment;

/// <summary>Collects the faults of a definition, so that all are told at once.</summary>
internal sealed class DefinitionFaults(string api)
{
    private readonly List<ApiDefinitionFault> _faults = [];

    public void Add(string place, string message) => _faults.Add(new ApiDefinitionFault(place, message));

    /// <summary>Notes a fault unless the condition holds.</summary>
    public void Require(bool condition, string place, string message)
    {
        if (!condition)
        {
            Add(place, message);
        }
    }

    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new InvalidApiDefinitionException(api, _faults.ToArray());
        }
    }
}
