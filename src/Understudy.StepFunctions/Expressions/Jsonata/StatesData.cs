using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.Jsonata;

namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary>What the expressions of a state see at one moment: <c>$states</c>, the variables, the functions.</summary>
internal sealed class StatesData(JsonData input, IEvaluationContext context) : IEvaluationContext
{
    private static readonly MemberNames InputOnly = MemberNames.Of("input");
    private JsonataBindings? _bindings;
    private bool _hasContext;

    /// <summary><c>$states.input</c>: the raw input of the state.</summary>
    public JsonData Input { get; } = input;

    /// <summary><c>$states.result</c>, once the work of a Task, Parallel or Map is done.</summary>
    public JsonData? Result { get; init; }

    /// <summary><c>$states.errorOutput</c>, in a catcher.</summary>
    public JsonData? ErrorOutput { get; init; }

    public JsonData ContextObject => context.ContextObject;

    public JsonataHost Jsonata => context.Jsonata;

    public bool TryGetVariable(string name, [MaybeNullWhen(false)] out JsonData value) => context.TryGetVariable(name, out value);

    public double NextRandom() => context.NextRandom();

    public Guid NextUuid() => context.NextUuid();

    /// <summary>The bindings for an expression; all expressions of one moment share them.</summary>
    public JsonataBindings BindingsFor(JsonataField expression)
    {
        if (_bindings is null || (expression.UsesContext && !_hasContext))
        {
            _bindings ??= new JsonataBindings(Jsonata.Functions);
            _hasContext = expression.UsesContext;
            _bindings.Set("states", States());
        }

        foreach (var name in expression.Variables)
        {
            if (context.TryGetVariable(name, out var value))
            {
                _bindings.Set(name, value);
            }
        }

        return _bindings;
    }

    private ObjectData States()
    {
        var states = JsonData.ObjectOwning(InputOnly, [Input]);
        if (Result is not null)
        {
            states = states.With("result", Result);
        }

        if (ErrorOutput is not null)
        {
            states = states.With("errorOutput", ErrorOutput);
        }

        return _hasContext ? states.With("context", ContextObject) : states;
    }
}
