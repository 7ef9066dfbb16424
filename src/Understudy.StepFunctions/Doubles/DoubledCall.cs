using Understudy.StepFunctions.Doubles.Integrations;

namespace Understudy.StepFunctions.Doubles;

/// <summary>A call on its way to its double.</summary>
/// <param name="Key">The double.</param>
/// <param name="Call">The call.</param>
/// <param name="Integration">What the call's resource names.</param>
/// <param name="Number">Which call of this double it is, from 1.</param>
internal readonly record struct DoubledCall(DoubleKey Key, TaskCall Call, Integration Integration, int Number);
