namespace Understudy.Jsonata;

/// <summary>Something that an expression refers to.</summary>
/// <param name="Name">The name: of a field as such, of a variable or function without <c>$</c>.</param>
/// <param name="Position">Characters from the start of the expression to the end of the token.</param>
public readonly record struct JsonataReference(string Name, int Position);
