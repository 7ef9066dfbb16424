using Understudy.Json;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>An optimised integration whose answer is the API's, its metadata added: <c>dynamodb:getItem</c>, <c>ecs:runTask</c>.</summary>
internal class SdkShape(string contentType = "application/x-amz-json-1.1") : ServiceShape
{
    private readonly SdkMetadataWriter _metadata = new();

    public sealed override bool ShowsTime => true;

    public sealed override JsonData Answer(JsonData result, DoubledCall call)
    {
        var answer = Merge(Defaults(call), result, call);
        var metadata = _metadata.Of(call, new SdkAnswer(contentType, answer.Utf8Length));
        var both = JsonData.Object(("SdkHttpMetadata", metadata.Http), ("SdkResponseMetadata", metadata.Response));
        return Sorted(Merge(both, answer, call));
    }

    public override JsonData? Accept(DoubledCall call) => Answer(JsonData.Null, call);

    /// <summary>What the API answers when the double says nothing of it.</summary>
    protected virtual ObjectData Defaults(DoubledCall call) => JsonData.EmptyObject;
}
