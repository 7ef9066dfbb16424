using Understudy.StepFunctions.Doubles;

namespace Understudy.StepFunctions;

public sealed partial class TaskDoubles
{
    /// <summary>The calls that a state made since the doubles were set up or reset, in order.</summary>
    /// <param name="state">The state's name. A state that was never called, or that does not exist, has no calls.</param>
    /// <remarks>Every attempt is a call, a retried one too. Of very many calls the last 50,000 at least
    /// are remembered. The history tells the same, and what came of it.</remarks>
    public IReadOnlyList<TaskCall> CallsOf(string state)
    {
        ArgumentException.ThrowIfNullOrEmpty(state);
        lock (_gate)
        {
            return _calls.FindAll(call => call.StateName == state);
        }
    }

    /// <summary>Checks that every double was called at least once.</summary>
    /// <exception cref="UnusedTaskDoublesException">Some were not; the message names them and the states that were called.</exception>
    public void VerifyAllUsed()
    {
        lock (_gate)
        {
            List<DoubleKey> unused = [.. _registry.All.Where(known => known.Calls == 0).Select(known => known.Key)];
            if (unused.Count > 0)
            {
                throw new UnusedTaskDoublesException(unused, [.. _calls.Select(call => call.StateName).Distinct()]);
            }
        }
    }

    /// <summary>Winds every sequence back to its first outcome and forgets the calls.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _calls.Clear();
            foreach (var known in _registry.All)
            {
                known.Reset();
            }
        }
    }

    /// <summary>The same doubles with every sequence at its first outcome and no calls, for another execution.</summary>
    public TaskDoubles Copy() => new(_registry.Copy()) { JsonSerializerOptions = JsonSerializerOptions };
}
