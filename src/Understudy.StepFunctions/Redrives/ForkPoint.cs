using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Redrives;

/// <summary>Where the branches or iterations of a state stood: those that succeeded keep their outputs.</summary>
/// <param name="Fork">The fork, of which only what ended well is still good.</param>
/// <param name="Started">How many had begun.</param>
/// <param name="Unfinished">Those that had begun and had not succeeded, in order.</param>
internal sealed record ForkPoint(Fork Fork, int Started, IReadOnlyList<FramePoint> Unfinished)
{
    public static ForkPoint Of(Fork fork) => new(fork, fork.Started, [.. fork.Running.OrderBy(frame => frame.Index).Select(FramePoint.Of)]);

    /// <summary>As <see cref="Of"/>, when the next iteration could not be begun: it is begun anew.</summary>
    public static ForkPoint Before(Fork fork, Frame unbegun) => new(
        fork, fork.Started - 1, [.. fork.Running.Where(frame => !ReferenceEquals(frame, unbegun)).OrderBy(frame => frame.Index).Select(FramePoint.Of)]);
}
