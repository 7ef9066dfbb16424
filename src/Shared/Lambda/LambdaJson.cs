using System.Text.Json;
using System.Text.Json.Serialization;

namespace Understudy.Lambda;

/// <summary>The rules of the serializer that .NET Lambda functions have by default (DefaultLambdaJsonSerializer).</summary>
/// <remarks>Names are written as they are and read in any case, nulls are left out, a time may come as seconds since 1970, and streams and
/// bytes are base64.</remarks>
internal static class LambdaJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
        Converters = { new EpochTimeConverter(), new MemoryStreamConverter() },
    };
}
