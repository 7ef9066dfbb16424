using Understudy.Json;
using Understudy.Jsonata;

namespace Understudy.Conformance.Expressions;

/// <summary>How our evaluation ended.</summary>
/// <param name="Result">The result; null when it is undefined.</param>
/// <param name="Error">What was raised while parsing or evaluating; null when nothing was.</param>
internal sealed record ActualEnd(JsonData? Result, JsonataException? Error)
{
    public override string ToString() => Error is not null
        ? $"error {Error.Code} at {Error.Position}: {Error.Reason}"
        : Result?.ToString() ?? "(undefined)";
}
