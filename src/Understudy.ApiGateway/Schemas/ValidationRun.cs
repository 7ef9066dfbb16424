using System.Runtime.CompilerServices;
using Understudy.Jsonata.Matching;

namespace Understudy.ApiGateway.Schemas;

/// <summary>All that changes while one value is validated: what is wrong with it, and what is left of the work that may be done.</summary>
internal sealed class ValidationRun : IMatchBudget
{
    // A second of work. A payload of 10 MB has some 5,000,000 values at most.
    private const long MostSteps = 20_000_000;

    // A matcher counts eight of its instructions as one step.
    private const long InstructionsPerStep = 8;

    private readonly List<string> _messages = [];
    private long _steps = MostSteps;
    private int _probes;

    public IReadOnlyList<string> Messages => _messages;

    public void Charge(long steps)
    {
        _steps -= steps;
        if (_steps < 0)
        {
            throw new SchemaBudgetException($"validation takes more than {MostSteps} steps");
        }
    }

    void IMatchBudget.Charge(long steps) => Charge(Math.Min(steps, MostSteps) * InstructionsPerStep);

    public static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new SchemaBudgetException("the schema refers to itself without end, or the value nests too deep");
        }
    }

    /// <summary>Notes what is wrong, unless only the answer is asked for. Always false.</summary>
    public bool Fail(FormattableString message)
    {
        if (_probes == 0)
        {
            _messages.Add(FormattableString.Invariant(message));
        }

        return false;
    }

    /// <summary>Whether a value is valid, without a word about why not.</summary>
    public bool Probe(SchemaNode schema, Json.JsonData instance)
    {
        _probes++;
        try
        {
            return schema.Validate(instance, this);
        }
        finally
        {
            _probes--;
        }
    }
}
