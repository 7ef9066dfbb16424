using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>The transitions within one <c>States</c>, to be resolved once its states are read.</summary>
internal sealed class WorkflowScope(IReadOnlyList<string> names)
{
    private readonly List<(Transition Transition, SourceValue Source)> _transitions = [];

    public Transition Add(SourceValue source)
    {
        var transition = new Transition(source.String);
        _transitions.Add((transition, source));
        return transition;
    }

    /// <summary>The name that a transition names, or most likely means; null when it is like none.</summary>
    public string? Nearest(string name) => names.Contains(name, StringComparer.Ordinal) ? name : Suggestion.For(name, names);

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
        var known = $"The states here are {Words.List(names)}.";
        if (session.Names.Has(target.String))
        {
            session.Faults.At(target, $"is {target.Quote()}, a state of another workflow.", $"A transition stays within its own States. {known}");
            return;
        }

        session.Faults.At(target, $"is {target.Quote()}; there is no such state.", Suggestion.Or(target.String, names, known));
    }
}
