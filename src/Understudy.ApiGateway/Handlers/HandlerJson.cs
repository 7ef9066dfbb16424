using System.Text.Json;
using Understudy.Json;

namespace Understudy.ApiGateway.Handlers;

/// <summary>Events into the types of handlers, and their results into payloads.</summary>
internal static class HandlerJson
{
    private static readonly JsonSerializerOptions Default = new() { PropertyNameCaseInsensitive = true };

    public static T? EventAs<T>(LambdaInvocation invocation) => invocation.Payload.To<T>(OptionsOf(invocation));

    public static LambdaResult ResultOf(object? value, LambdaInvocation invocation) =>
        value as LambdaResult ?? LambdaResult.Succeeded(JsonData.From(value, OptionsOf(invocation)));

    private static JsonSerializerOptions OptionsOf(LambdaInvocation invocation) => invocation.Exchange?.Call.Api.Options.JsonSerializerOptions ?? Default;
}
