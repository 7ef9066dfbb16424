using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Functions;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>procedure(arguments)</c>.</summary>
internal sealed class CallNode(int position, Node procedure, Node[] arguments, CallTraits traits) : CompositeNode(position)
{
    private readonly bool _isTail = traits.IsTail;
    private readonly bool _keepArray = traits.KeepArray;

    public bool Locate(JsonataException e) => Fault.Locate(e, Position, traits.Name);

    /// <summary>Calls the function with one more argument before the others, as <c>~&gt;</c> does.</summary>
    public object? EvaluateApplied(Run run, object? applied, object? input, Scope scope)
    {
        var function = procedure.Evaluate(run, input, scope);
        if (function is null)
        {
            RefuseForgottenDollar(scope);
        }

        var given = new object?[arguments.Length + 1];
        given[0] = applied;
        for (var i = 0; i < arguments.Length; i++)
        {
            given[i + 1] = arguments[i].Evaluate(run, input, scope);
        }

        return Items.Collapse(Invoke(run, FunctionOf(function), given, input, scope), _keepArray);
    }

    protected override object? EvaluateParts(Run run, object? input, Scope scope)
    {
        var function = procedure.Evaluate(run, input, scope);
        if (function is null)
        {
            RefuseForgottenDollar(scope);
        }

        var given = arguments.Length == 0 ? [] : new object?[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = arguments[i].Evaluate(run, input, scope);
        }

        return _isTail && function is not EvalFunction
            ? run.Tail.To(FunctionOf(function), given, input, this)
            : Items.Collapse(Invoke(run, FunctionOf(function), given, input, scope), _keepArray);
    }

    private object? Invoke(Run run, FunctionValue function, object?[] given, object? input, Scope scope)
    {
        try
        {
            return function is EvalFunction ? EvalFunction.InvokeIn(run, given, input, scope) : function.Invoke(run, given, input);
        }
        catch (JsonataException e) when (Locate(e))
        {
            throw;
        }
    }

    private FunctionValue FunctionOf(object? value) => value as FunctionValue ?? throw Fault.Of("T1006", Position, traits.Name, value);

    /// <summary>A function called without its <c>$</c> is told before its arguments are evaluated.</summary>
    private void RefuseForgottenDollar(Scope scope)
    {
        if (traits.FieldName is { } name && IsFunctionName(name, scope))
        {
            throw Fault.Of("T1005", Position, name);
        }
    }

    private static bool IsFunctionName(string name, Scope scope) =>
        scope.TryFind(name, out var value) ? value is not null : Builtins.Find(name) is not null;
}
