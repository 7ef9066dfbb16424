using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Functions;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>$name</c>: the innermost variable of that name, or the built-in function.</summary>
internal sealed class VariableNode(int position, string name) : Node(position)
{
    private readonly FunctionValue? _builtin = Builtins.Find(name);

    public string Name { get; } = name;

    public override object? Evaluate(Run run, object? input, Scope scope) =>
        scope.TryFind(Name, out var value) ? Items.Collapse(value) : _builtin;
}
