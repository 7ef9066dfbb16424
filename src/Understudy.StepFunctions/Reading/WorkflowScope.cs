using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>The transitions within one <c>States</c>, to be resolved once its states are read.</summary>
internal sealed class WorkflowScope(IReadOnlyList<string> names)
{
    // Beyond so many misspelt targets it is not spelling that is wrong; comparing them all would take its time.
    private const int MostSuggestions = 100;
    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private readonly List<(Transition Transition, SourceValue Source)> _transitions = [];

    public Transition Add(SourceValue source)
    {
        var transition = new Transition(source.String);
        _transitions.Add((transition, source));
        return transition;
    }

    /// <summary>The name that a transition names, or most likely means; null when it is like none.</summary>
    public string? Nearest(string name)
    {
        if (_names.Contains(name))
        {
            return name;
        }

        if (!_nearest.TryGetValue(name, out var nearest) && _nearest.Count < MostSuggestions)
        {
            _nearest[name] = nearest = Suggestion.For(name, names);
        }

        return nearest;
    }

    public void Resolve(IReadOnlyDictionary<string, State?> states, ReadingSession session)
    {
        foreach (var (transition, source) in _transitions)
        {
            if (!states.TryGetValue(source.String, out var state))
            {
                ReportMissing(source, session);
            }
            else if (state is not null)
            {
                transition.State = state;
            }
        }
    }

    public void ReportMissing(SourceValue target, ReadingSession session)
    {
        var known = names.Count == 1 ? $"The only state here is {names[0]}." : $"The states here are {Words.List(names)}.";
        if (session.Names.Has(target.String))
        {
            session.Faults.At(target, $"is {target.Quote()}, a state of another workflow.", $"A transition stays within its own States. {known}", WorkflowFindings.NoTarget(target));
            return;
        }

        var remedy = Nearest(target.String) is { } near ? $"Did you mean \"{near}\"?" : known;
        session.Faults.At(target, $"is {target.Quote()}; there is no such state.", remedy, WorkflowFindings.NoTarget(target));
    }
}
