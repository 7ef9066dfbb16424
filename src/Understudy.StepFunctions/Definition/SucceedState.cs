namespace Understudy.StepFunctions.Definition;

/// <summary>A Succeed.</summary>
internal sealed class SucceedState : State
{
    public override StateType Type => StateType.Succeed;
}
