using System.Runtime.CompilerServices;
using Understudy.Jsonata.Faults;

namespace Understudy.Jsonata.Evaluation;

/// <summary>Refuses to walk a value that nests deeper than the stack can hold.</summary>
internal static class Stack
{
    public static void Ensure()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Fault.Of("U1008");
        }
    }
}
