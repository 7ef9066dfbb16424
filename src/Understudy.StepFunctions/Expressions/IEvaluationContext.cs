using System.Diagnostics.CodeAnalysis;
using Understudy.Json;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Expressions;

/// <summary>What an expression may ask of the execution that evaluates it.</summary>
internal interface IEvaluationContext
{
    /// <summary>The Context Object, <c>$$</c>; asked for only when an expression needs it.</summary>
    JsonData ContextObject { get; }

    /// <summary>What the execution lends to JSONata expressions.</summary>
    JsonataHost Jsonata { get; }

    /// <summary>The value of a workflow variable, <c>$name</c>.</summary>
    bool TryGetVariable(string name, [MaybeNullWhen(false)] out JsonData value);

    /// <summary>The next number of the execution's own sequence, from 0 up to but not including 1.</summary>
    double NextRandom();

    /// <summary>The next UUID (version 4) of the execution's own sequence.</summary>
    Guid NextUuid();
}
