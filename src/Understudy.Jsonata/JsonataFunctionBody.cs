using Understudy.Json;

namespace Understudy.Jsonata;

/// <summary>What a host function does.</summary>
/// <param name="arguments">The arguments in order; null for one that is missing (undefined), which differs from a JSON null.</param>
/// <returns>The result; null for none (undefined).</returns>
/// <exception cref="JsonataException">To fail the expression with a code and a reason. Any other exception passes through to the caller of the expression.</exception>
public delegate JsonData? JsonataFunctionBody(ReadOnlySpan<JsonData?> arguments);
