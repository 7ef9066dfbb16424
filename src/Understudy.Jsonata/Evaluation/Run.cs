using System.Runtime.CompilerServices;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Functions;
using Understudy.Jsonata.Matching;
using Understudy.Jsonata.Nodes;

namespace Understudy.Jsonata.Evaluation;

/// <summary>All that changes while one expression is evaluated once: its budget, its root, its time, its randomness.</summary>
internal sealed class Run(JsonataOptions options, JsonataVersion version, object? root) : IMatchBudget
{
    private readonly int _maxDepth = options.MaxDepth;
    private long _steps = options.MaxSteps;
    private int _depth;
    private DateTimeOffset? _now;
    private Random? _random;
    private TailCall? _tail;

    public JsonataVersion Version { get; } = version;

    public object? Root { get; } = root;

    /// <summary>An infinite number has been made, so the result must be searched for it.</summary>
    public bool HasInfinity { get; set; }

    public bool InfinityAsText => options.InfinityAsText;

    /// <summary>The call that a lambda ends in, for the loop that replaces the lambda by it.</summary>
    public TailCall Tail => _tail ??= new TailCall();

    public DateTimeOffset Now => _now ??= options.Clock?.GetUtcNow() ?? JsonataOptions.DefaultNow;

    public Random Random => _random ??= options.Random ?? new Random(0);

    public int MaxStringLength => options.MaxStringLength;

    /// <summary>Enters one level of evaluation; false when the stack is used up and the work has to go on with a fresh one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEnter()
    {
        if (--_steps < 0 || ++_depth > _maxDepth)
        {
            throw Exhausted();
        }

        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave() => _depth--;

    public object? OnFreshStack(Node node, object? input, Scope scope)
    {
        _depth--;
        return FreshStack.Run(() => node.Evaluate(this, input, scope));
    }

    /// <summary>Takes work done outside the tree from the budget.</summary>
    public void Charge(long steps)
    {
        _steps -= steps;
        if (_steps < 0)
        {
            throw Exhausted();
        }
    }

    public void CheckLength(long items)
    {
        if (items > options.MaxSequenceLength)
        {
            throw Fault.Of("D2015", value: Numbers.Of(options.MaxSequenceLength));
        }

        Charge(items >> 4);
    }

    public void CheckText(long characters)
    {
        if (characters > options.MaxStringLength)
        {
            throw Fault.Of("U1003", value: Numbers.Of(options.MaxStringLength));
        }

        Charge(characters >> 8);
    }

    /// <summary>A number that was computed.</summary>
    public object Number(double value)
    {
        HasInfinity |= double.IsInfinity(value);
        return Numbers.Of(value);
    }

    private JsonataException Exhausted() => _steps < 0
        ? Fault.Of("U1002", value: Numbers.Of(options.MaxSteps))
        : Fault.Of("U1001");
}
