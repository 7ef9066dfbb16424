namespace Understudy.ApiGateway.Templates.Values;

/// <summary><c>$foreach</c>.</summary>
internal sealed class ForeachScope(ForeachScope? parent, int total)
{
    public ForeachScope? Parent { get; } = parent;

    public int Index { get; set; } = -1;

    public int Count => Index + 1;

    public bool HasNext => Index + 1 < total;

    public bool IsFirst => Index == 0;

    public ForeachScope Topmost => Parent?.Topmost ?? this;

    public bool IsStopped { get; private set; }

    public void Stop() => IsStopped = true;
}
