using Understudy.Jsonata.Functions;
using Understudy.Jsonata.Signatures;

namespace Understudy.Jsonata;

/// <summary>A function of the host that expressions can call as <c>$name(...)</c>.</summary>
public sealed class JsonataFunction
{
    /// <summary>Makes a function whose arguments are checked against a signature.</summary>
    /// <param name="signature">As JSONata writes it: <c>&lt;s-n?:b&gt;</c> takes a string (the context when left out) and perhaps a number.</param>
    /// <param name="body">What it does. There is an entry for each parameter; one that is not given is null.</param>
    /// <exception cref="JsonataException">The signature is not valid (<c>S0401</c>, <c>S0402</c>).</exception>
    public JsonataFunction(string signature, JsonataFunctionBody body)
    {
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentNullException.ThrowIfNull(body);
        var parsed = Signature.Parse(signature, 0);
        Value = new HostFunction(parsed, parsed.ParameterCount, body);
    }

    /// <summary>Makes a function that takes any JSON.</summary>
    /// <param name="arity">How many parameters it has. Higher-order functions pass it no more arguments than that.</param>
    /// <param name="body">What it does. There is an entry for each parameter; one that is not given is null.</param>
    public JsonataFunction(int arity, JsonataFunctionBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentOutOfRangeException.ThrowIfNegative(arity);
        Value = new HostFunction(null, arity, body);
    }

    internal FunctionValue Value { get; }
}
