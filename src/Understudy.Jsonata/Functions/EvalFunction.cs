using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Parsing;
using Understudy.Jsonata.Signatures;

namespace Understudy.Jsonata.Functions;

/// <summary>The function <c>$eval</c>: evaluates text as an expression, in the scope of the call.</summary>
internal sealed class EvalFunction : FunctionValue
{
    private static readonly Signature Expected = Signature.Parse("<sx?:x>", 0);
    private static readonly Scope NoVariables = new(null);

    public override int Arity => 2;

    public override object? Invoke(Run run, object?[] arguments, object? input) => InvokeIn(run, arguments, input, NoVariables);

    public static object? InvokeIn(Run run, object?[] arguments, object? input, Scope scope)
    {
        arguments = Expected.Validate(arguments, input);
        if (arguments[0] is not StringData text)
        {
            return null;
        }

        var context = arguments[1] ?? input;
        if (arguments[1] is ArrayData or ItemList { IsSequence: false })
        {
            context = ItemList.Of(arguments[1], ItemFlags.Sequence | ItemFlags.Outer);
        }

        run.Charge(text.Value.Length);
        Nodes.Node expression;
        try
        {
            expression = Expressions.Compile(text.Value, run.Version);
        }
        catch (JsonataException e)
        {
            throw Fault.Of("D3120", text: e.Reason);
        }

        try
        {
            return expression.Evaluate(run, context, scope);
        }
        catch (JsonataException e) when (!e.Code.StartsWith('U'))
        {
            throw Fault.Of("D3121", text: e.Reason);
        }
    }
}
