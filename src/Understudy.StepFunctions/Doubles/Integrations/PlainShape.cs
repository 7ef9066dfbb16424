using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>A Lambda function called directly, an activity, an AWS SDK integration: the result is the answer.</summary>
internal sealed class PlainShape : ServiceShape
{
    public static readonly PlainShape Instance = new();

    public override JsonData Answer(JsonData result, DoubledCall call) => result;
}
