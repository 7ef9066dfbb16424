namespace Understudy.Jsonata.Syntax;

/// <summary>A place for the parent that a <c>%</c> asks for: the variable it is bound to and how many levels up it is.</summary>
internal sealed class AncestorSlot(string label)
{
    public string Label { get; set; } = label;

    public int Level { get; set; } = 1;
}
