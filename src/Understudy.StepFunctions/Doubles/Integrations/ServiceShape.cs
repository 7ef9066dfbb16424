using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>The form of a service's answers.</summary>
internal abstract class ServiceShape
{
    /// <summary>Whether the answer shows the time of the call, to the second.</summary>
    public virtual bool ShowsTime => false;

    /// <summary>Whether the answer holds something that no other call's has, such as a message's id.</summary>
    public virtual bool DependsOnCall => false;

    /// <summary>Whether one answer serves both inputs.</summary>
    public virtual bool AnswersAlike(JsonData one, JsonData other) => true;

    /// <summary>What the called function or service is given.</summary>
    public virtual JsonData InputOf(TaskCall call) => call.Input;

    /// <summary>The service's whole answer around what the double returned.</summary>
    public abstract JsonData Answer(JsonData result, DoubledCall call);

    /// <summary>The description of the finished job around what the double returned (<c>.sync</c>).</summary>
    public virtual JsonData Job(JsonData result, DoubledCall call, bool parsed) => result;

    /// <summary>The service's answer when it has taken a job or a message on (event <c>TaskSubmitted</c>).</summary>
    /// <returns>Null for the executor's own.</returns>
    public virtual JsonData? Accept(DoubledCall call) => null;

    /// <summary>The members in the order of their names, as AWS gives them in the answers of its optimised integrations.</summary>
    protected static ObjectData Sorted(IEnumerable<KeyValuePair<string, JsonData>> members) =>
        JsonData.Object([.. members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => (member.Key, member.Value))]);

    /// <summary>Whether every member is one of these.</summary>
    protected static bool HasOnly(ObjectData given, ReadOnlySpan<string> members)
    {
        for (var i = 0; i < given.Count; i++)
        {
            if (!members.Contains(given.Names[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The defaults, each replaced by the member of that name that the double returned.</summary>
    protected static ObjectData Merge(ObjectData defaults, JsonData result, DoubledCall call)
    {
        if (result.IsNull)
        {
            return defaults;
        }

        if (result is not ObjectData given)
        {
            throw new InvalidTaskDoubleException(
                call.Key,
                $"returned {Excerpt.Of(result, 60)}, but {call.Call.Resource} answers an object.",
                "Return the members of the service's answer: .Returns(new { … }), or bypass its form with .ReturnsRaw(…).");
        }

        foreach (var (name, value) in given)
        {
            defaults = defaults.With(name, value);
        }

        return defaults;
    }
}
