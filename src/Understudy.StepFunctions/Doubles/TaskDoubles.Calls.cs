using Understudy.StepFunctions.Doubles;

namespace Understudy.StepFunctions;

public sealed partial class TaskDoubles
{
    /// <summary>Checks that every double was called at least once.</summary>
    /// <exception cref="UnusedTaskDoublesException">Some were not; the message names them and the states that were called.</exception>
    public void VerifyAllUsed()
    {
        lock (_gate)
        {
            List<DoubleKey> unused = [.. _registry.All.Where(known => known.Calls == 0).Select(known => known.Key)];
            if (unused.Count > 0)
            {
                throw new UnusedTaskDoublesException(unused, [.. _calledStates]);
            }
        }
    }

    /// <summary>Winds every sequence back to its first outcome and forgets what was called.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _calledStates.Clear();
            foreach (var known in _registry.All)
            {
                known.Reset();
            }
        }
    }

    /// <summary>The same doubles with every sequence at its first outcome and no calls, for another execution.</summary>
    public TaskDoubles Copy() => new(_registry.Copy()) { JsonSerializerOptions = JsonSerializerOptions };
}
