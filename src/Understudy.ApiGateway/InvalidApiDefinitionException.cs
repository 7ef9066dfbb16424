namespace Understudy.ApiGateway;

/// <summary>A definition with faults; all of them are told at once.</summary>
public sealed class InvalidApiDefinitionException : Exception
{
    internal InvalidApiDefinitionException(string api, IReadOnlyList<ApiDefinitionFault> faults)
        : base($"The definition of the API \"{api}\" has {faults.Count} fault(s):\n{string.Join('\n', faults.Select(fault => $"  {fault}"))}")
    {
        Api = api;
        Faults = faults;
    }

    /// <summary>The name of the API.</summary>
    public string Api { get; }

    /// <summary>The faults.</summary>
    public IReadOnlyList<ApiDefinitionFault> Faults { get; }
}
