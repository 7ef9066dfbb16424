namespace Understudy.Jsonata;

/// <summary>What an expression refers to outside itself, each in the order of the text.</summary>
/// <remarks>For validators: Step Functions, for example, refuses references to the input, and <c>$eval</c>.</remarks>
public sealed class JsonataReferences
{
    internal JsonataReferences(IReadOnlyList<JsonataReference> input, IReadOnlyList<JsonataReference> variables, IReadOnlyList<JsonataReference> calls)
    {
        Input = input;
        Variables = variables;
        Calls = calls;
    }

    /// <summary>References to the input of the expression: bare names at top level, <c>*</c>, <c>**</c>, <c>$</c> where it is the input, <c>$$</c> anywhere.</summary>
    public IReadOnlyList<JsonataReference> Input { get; }

    /// <summary>Variables that the expression does not bind itself, called functions included; <c>$eval</c> given as an argument is among them.</summary>
    public IReadOnlyList<JsonataReference> Variables { get; }

    /// <summary>Those of <see cref="Variables"/> that are called.</summary>
    public IReadOnlyList<JsonataReference> Calls { get; }

    /// <summary>Whether a variable or function is referred to that the expression does not bind itself.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    public bool Uses(string name)
    {
        foreach (var variable in Variables)
        {
            if (variable.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
