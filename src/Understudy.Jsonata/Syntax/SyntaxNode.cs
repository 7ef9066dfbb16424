namespace Understudy.Jsonata.Syntax;

/// <summary>A part of the parsed expression, with what the resolver notes on it.</summary>
internal abstract class SyntaxNode(int position)
{
    /// <summary>Characters from the start of the text to the end of the token.</summary>
    public int Position { get; } = position;

    /// <summary>Marked by <c>[]</c>: a sequence of one stays an array.</summary>
    public bool KeepArray { get; set; }

    /// <summary>An array constructor at the end of a path: its arrays are not flattened.</summary>
    public bool ConsArray { get; set; }

    /// <summary>The step carries bindings along with its items.</summary>
    public bool Tuple { get; set; }

    /// <summary>The variable that <c>@</c> binds to the item.</summary>
    public string? Focus { get; set; }

    /// <summary>The variable that <c>#</c> binds to the position.</summary>
    public string? Index { get; set; }

    /// <summary>The parent that <c>%</c> asks this step to remember.</summary>
    public AncestorSlot? Ancestor { get; set; }

    /// <summary>Parents that a <c>%</c> within asks for, and that are to be found further left.</summary>
    public List<AncestorSlot>? Seeking { get; set; }

    /// <summary>Predicates on an expression that is no step.</summary>
    public List<Stage>? Predicates { get; set; }

    /// <summary>Predicates and position bindings on a step.</summary>
    public List<Stage>? Stages { get; set; }

    /// <summary>The grouping <c>{...}</c> behind the expression.</summary>
    public GroupClause? Group { get; set; }
}
