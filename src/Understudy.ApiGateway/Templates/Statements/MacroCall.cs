using Understudy.ApiGateway.Templates.Operands;

namespace Understudy.ApiGateway.Templates.Statements;

/// <summary>One rendering of a macro. Its arguments are evaluated whenever the macro mentions them, in the surroundings of the call.</summary>
internal sealed class MacroCall(Macro macro, Operand[] arguments, Block? content, MacroCall? caller)
{
    private Dictionary<string, object?>? _overridden;

    /// <summary>What stands between <c>#@name()</c> and <c>#end</c>.</summary>
    public Block? Content { get; } = content;

    public MacroCall? Caller { get; } = caller;

    public bool TryGet(string name, Rendering run, out object? value)
    {
        if (_overridden is not null && _overridden.TryGetValue(name, out value))
        {
            return true;
        }

        value = null;
        if (name == "bodyContent" && Content is not null)
        {
            value = new Values.DefinedBlock(new Block([new BodyContentStatement(this)]));
            return true;
        }

        var position = Array.IndexOf(macro.Parameters, name);
        if (position < 0)
        {
            return false;
        }

        value = position < arguments.Length ? Evaluate(arguments[position], run) : null;
        return true;
    }

    /// <summary>Sets a parameter; the caller's variable stays.</summary>
    public void Override(string name, object? value)
    {
        if (Array.IndexOf(macro.Parameters, name) >= 0)
        {
            (_overridden ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value;
        }
    }

    private object? Evaluate(Operand argument, Rendering run)
    {
        Budget.EnsureStack();
        run.Call = Caller;
        try
        {
            return argument.Value(run);
        }
        finally
        {
            run.Call = this;
        }
    }
}
