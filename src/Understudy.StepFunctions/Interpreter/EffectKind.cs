namespace Understudy.StepFunctions.Interpreter;

/// <summary>What an <see cref="Effect"/> asks the loop to do.</summary>
internal enum EffectKind
{
    Leave,
    Fail,
    Sleep,
    Attempt,
    Fork,
    Distribute,
}
