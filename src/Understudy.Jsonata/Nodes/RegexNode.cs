using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Functions;
using Understudy.Jsonata.Matching;

namespace Understudy.Jsonata.Nodes;

/// <summary><c>/pattern/flags</c>: a function that matches.</summary>
internal sealed class RegexNode(int position, Pattern pattern) : Node(position)
{
    private readonly RegexFunction _function = new(pattern);

    public override object? Evaluate(Run run, object? input, Scope scope) => _function;
}
