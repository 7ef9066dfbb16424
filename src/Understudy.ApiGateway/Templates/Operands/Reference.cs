namespace Understudy.ApiGateway.Templates.Operands;

/// <summary><c>$name</c> with the properties, methods and indexes behind it.</summary>
internal sealed class Reference(Place place, string name, ReferenceStep[] steps) : Operand
{
    public string Name { get; } = name;

    /// <summary>Whether it is a variable and nothing more.</summary>
    public bool IsVariable => steps.Length == 0;

    /// <summary>
    /// The value. What is undefined or null is an empty string: it prints nothing, equals <c>""</c> and <c>$null</c> (recorded), and
    /// counts as true in <c>#if</c> (observed).
    /// </summary>
    public override object Value(Rendering run) => Find(run, steps.Length) ?? "";

    /// <summary>Sets the variable, or the property or index at the end; does nothing where that cannot be, like Velocity.</summary>
    public void Set(object value, Rendering run)
    {
        if (steps.Length == 0)
        {
            run.Set(Name, value);
        }
        else if (Find(run, steps.Length - 1) is { } owner)
        {
            run.At = place;
            steps[^1].Set(owner, value, run);
        }
    }

    private object? Find(Rendering run, int count)
    {
        run.Budget.Charge(1 + count);
        run.At = place;
        var value = run.Get(Name);
        for (var i = 0; i < count && value is not null; i++)
        {
            value = steps[i].Get(value, run);
        }

        return value;
    }
}
