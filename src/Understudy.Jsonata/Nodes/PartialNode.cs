using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Functions;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>procedure(a, ?)</c>: a function of the arguments left open.</summary>
/// <param name="position">Where it stands.</param>
/// <param name="procedure">The function.</param>
/// <param name="arguments">The arguments; null for one left open.</param>
/// <param name="traits">How it is called.</param>
internal sealed class PartialNode(int position, Node procedure, Node?[] arguments, CallTraits traits) : CompositeNode(position)
{
    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var given = new object?[arguments.Length];
        var open = new List<int>();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is { } argument)
            {
                given[i] = argument.Evaluate(run, input, scope);
            }
            else
            {
                open.Add(i);
            }
        }

        var function = procedure.Evaluate(run, input, scope);
        if (function is FunctionValue value)
        {
            return new PartialFunction(value, given, [.. open]);
        }

        var isForgottenDollar = function is null && traits.FieldName is { } name
            && (scope.TryFind(name, out var bound) ? bound is not null : Builtins.Find(name) is not null);
        throw Fault.Of(isForgottenDollar ? "T1007" : "T1008", Position, traits.Name);
    }
}
