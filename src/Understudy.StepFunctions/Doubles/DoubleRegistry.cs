using System.Diagnostics.CodeAnalysis;

namespace Understudy.StepFunctions.Doubles;

/// <summary>The doubles of one <see cref="TaskDoubles"/>, in the order they were set up.</summary>
internal sealed class DoubleRegistry
{
    private readonly List<DoubledTask> _all = [];
    private readonly Dictionary<string, DoubledTask> _byState = [];
    private readonly Dictionary<string, DoubledTask> _byFunction = [];
    private readonly Dictionary<string, DoubledTask> _byResource = [];

    public IReadOnlyList<DoubledTask> All => _all;

    public IReadOnlyList<string> KnownNames => _all.ConvertAll(known => known.Key.Name);

    /// <summary>Whether any of them does real input or output; most never do, and then no call has to ask.</summary>
    public bool AnyRunsInRealTime { get; private set; }

    public void Add(DoubledTask added)
    {
        AnyRunsInRealTime |= added.RunsInRealTime;
        var index = Of(added.Key.Kind);
        if (index.TryGetValue(added.Key.Name, out var replaced))
        {
            _all[_all.IndexOf(replaced)] = added;
        }
        else
        {
            _all.Add(added);
        }

        index[added.Key.Name] = added;
    }

    public DoubledTask? Find(TaskCall call)
    {
        if (_byState.TryGetValue(call.StateName, out var found) || (_byFunction.Count > 0 && FindFunction(call, out found)))
        {
            return found;
        }

        return _byResource.GetValueOrDefault(call.Resource);
    }

    public DoubleRegistry Copy()
    {
        var copy = new DoubleRegistry();
        _all.ForEach(original => copy.Add(original.Copy()));
        return copy;
    }

    private Dictionary<string, DoubledTask> Of(DoubleKeyKind kind) => kind switch
    {
        DoubleKeyKind.State => _byState,
        DoubleKeyKind.Function => _byFunction,
        _ => _byResource,
    };

    private bool FindFunction(TaskCall call, [NotNullWhen(true)] out DoubledTask? found) =>
        _byFunction.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(LambdaFunctionName.CalledBy(call), out found);
}
