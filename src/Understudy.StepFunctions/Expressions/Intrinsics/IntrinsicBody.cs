using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>Computes an intrinsic function of its evaluated arguments.</summary>
internal delegate JsonData IntrinsicBody(CallFrame call);
