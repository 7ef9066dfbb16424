using System.Globalization;
using System.Runtime.CompilerServices;
using Understudy.Jsonata.Matching;

namespace Understudy.ApiGateway.Templates;

/// <summary>What is left of the work that one rendering may do.</summary>
internal sealed class Budget(MappingTemplateLimits limits) : IMatchBudget
{
    // As deep as macros call each other in Velocity (velocimacro.max.depth).
    private const int DeepestCalls = 20;

    // All text that a rendering makes, also what it throws away.
    private const int TextsOfFullLength = 12;

    private long _steps = limits.Steps;
    private long _characters = (long)limits.OutputLength * TextsOfFullLength;
    private int _calls;

    public MappingTemplateLimits Limits { get; } = limits;

    void IMatchBudget.Charge(long steps) => Charge(steps);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Charge(long steps = 1)
    {
        _steps -= steps;
        if (_steps < 0)
        {
            throw TooManySteps();
        }
    }

    /// <summary>Pays for a text, and checks its length.</summary>
    public string Text(string text)
    {
        ChargeText(text.Length, text.Length);
        return text;
    }

    /// <param name="added">How many characters are new.</param>
    /// <param name="length">How long the text is with them.</param>
    public void ChargeText(long added, long length)
    {
        _characters -= added;
        if (length > Limits.OutputLength || _characters < 0)
        {
            throw new TemplateFaultException(string.Create(
                CultureInfo.InvariantCulture,
                $"The template makes more than {Limits.OutputLength} characters of text. To allow more, set MappingTemplateLimits.OutputLength."));
        }

        Charge(added >> 6);
    }

    public void EnterCall(string name)
    {
        if (++_calls > DeepestCalls)
        {
            throw new TemplateFaultException($"{name} calls itself, or others, more than {DeepestCalls} deep; Velocity stops there.");
        }
    }

    public void LeaveCall() => _calls--;

    public static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new TemplateFaultException("The template, or a value in it, nests too deep.");
        }
    }

    private TemplateFaultException TooManySteps() => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The template takes more than {Limits.Steps} steps. To allow more, set MappingTemplateLimits.Steps."));
}
