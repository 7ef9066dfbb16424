using Understudy.Json;
using Understudy.Jsonata.Evaluation;

namespace Understudy.Jsonata;

/// <summary>The variables and host functions that an expression sees as <c>$name</c>.</summary>
/// <remarks>
/// Bindings can lean on others: make those that never change once, and a small one per evaluation.
/// Not thread-safe while it is being filled; safe to share once that is done, as no evaluation changes it.
/// </remarks>
public sealed class JsonataBindings
{
    /// <summary>Makes empty bindings.</summary>
    /// <param name="outer">Bindings to look in for what is not bound here; null for none.</param>
    public JsonataBindings(JsonataBindings? outer = null) => Scope = new Scope(outer?.Scope);

    internal Scope Scope { get; }

    /// <summary>Binds a variable; replaces what the name was bound to here, and hides an outer binding or a built-in function.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    /// <param name="value">The value; null binds it to nothing (undefined).</param>
    public JsonataBindings Set(string name, JsonData? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        Scope.Bind(name, value);
        return this;
    }

    /// <summary>Binds a host function; replaces what the name was bound to here, and hides an outer binding or a built-in function.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    /// <param name="function">The function.</param>
    public JsonataBindings Set(string name, JsonataFunction function)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(function);
        Scope.Bind(name, function.Value);
        return this;
    }

    /// <summary>Takes a built-in function away, so that calling it is the error <c>T1006</c>. Step Functions, for one, has no <c>$eval</c>.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    public JsonataBindings Hide(string name) => Set(name, (JsonData?)null);
}
