using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata.Functions;

/// <summary>The function <c>next</c> of a match: finds the one behind it.</summary>
internal sealed class NextMatchFunction(RegexFunction regex, string text, int from) : FunctionValue
{
    public override int Arity => 0;

    public override object? Invoke(Run run, object?[] arguments, object? input) =>
        regex.FindNext(run, text, from) is { } match ? regex.ToObject(text, match) : null;
}
