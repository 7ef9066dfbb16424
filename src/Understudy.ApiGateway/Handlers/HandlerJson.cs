using System.Text.Json;
using Understudy.Json;
using Understudy.Lambda;

namespace Understudy.ApiGateway.Handlers;

/// <summary>Events into the types of handlers, and their results into payloads.</summary>
internal static class HandlerJson
{
    public static T? EventAs<T>(LambdaInvocation invocation) => (T?)EventAs(typeof(T), invocation);

    public static object? EventAs(Type type, LambdaInvocation invocation)
    {
        if (type == typeof(Stream))
        {
            return new MemoryStream(invocation.Payload.ToUtf8Bytes(), writable: false);
        }

        try
        {
            return invocation.Payload.To(type, OptionsOf(invocation));
        }
        catch (JsonDataException e)
        {
            throw new JsonSerializerException($"The event does not fit {type}. {e.Message}", e);
        }
    }

    public static LambdaResult ResultOf(object? value, LambdaInvocation invocation) => value switch
    {
        LambdaResult result => result,
        Stream stream => LambdaResult.SucceededWithText(TextOf(stream)),
        _ => LambdaResult.Succeeded(JsonData.From(value, OptionsOf(invocation))),
    };

    private static JsonSerializerOptions OptionsOf(LambdaInvocation invocation) =>
        invocation.Exchange?.Call.Api.Options.JsonSerializerOptions ?? LambdaJson.Options;

    private static string TextOf(Stream stream)
    {
        if (stream.CanSeek)
        {
            stream.Position = 0;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
