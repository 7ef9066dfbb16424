using System.Security.Cryptography;
using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary><c>sqs:sendMessage</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html">SendMessage</see>.</remarks>
internal sealed class SendMessageShape() : SdkShape("application/x-amz-json-1.0")
{
    public override bool DependsOnCall => true;

    protected override ObjectData Defaults(DoubledCall call) => JsonData.Object(
        ("MD5OfMessageBody", BodyDigest(call.Call.Input)),
        ("MessageId", DerivedId.Uuid("message", call.Call.StateName, call.Number)));

    // An object is sent as its JSON text.
    private static string BodyDigest(JsonData input)
    {
        var body = input.TryGet("MessageBody", out var given) ? given : JsonData.Of("");
        var text = body is StringData literal ? literal.Value : body.ToString();
#pragma warning disable CA5351 // The digest that SQS answers; it protects nothing.
        return Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5351
    }
}
