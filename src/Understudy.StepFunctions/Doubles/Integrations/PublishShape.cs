using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary><c>sns:publish</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html">Publish</see>.</remarks>
internal sealed class PublishShape() : SdkShape("text/xml")
{
    public override bool DependsOnCall => true;

    protected override ObjectData Defaults(DoubledCall call) =>
        JsonData.Object(("MessageId", DerivedId.Uuid("message", call.Call.StateName, call.Number)));
}
