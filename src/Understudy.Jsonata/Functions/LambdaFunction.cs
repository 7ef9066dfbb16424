using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Nodes;

namespace Understudy.Jsonata.Functions;

/// <summary>A lambda with the scope and the context it was made in.</summary>
internal sealed class LambdaFunction(LambdaNode node, object? input, Scope scope) : FunctionValue
{
    public override int Arity => node.Parameters.Length;

    public override object? Invoke(Run run, object?[] arguments, object? input)
    {
        var result = Enter(run, arguments, input);
        while (result is TailCall tail)
        {
            var site = tail.Site!;
            var function = tail.Function!;
            try
            {
                result = function is LambdaFunction lambda
                    ? lambda.Enter(run, tail.Arguments, tail.Input)
                    : function.Invoke(run, tail.Arguments, tail.Input);
            }
            catch (JsonataException e) when (site.Locate(e))
            {
                throw;
            }
        }

        return result;
    }

    private object? Enter(Run run, object?[] arguments, object? callInput)
    {
        if (node.Signature is not null)
        {
            arguments = node.Signature.Validate(arguments, callInput);
        }

        // More arguments than parameters are dropped, missing ones are bound to nothing.
        var parameters = node.Parameters;
        if (arguments.Length < parameters.Length)
        {
            Array.Resize(ref arguments, parameters.Length);
        }

        return node.Body.Evaluate(run, input, new Scope(scope, parameters, arguments, parameters.Length));
    }
}
