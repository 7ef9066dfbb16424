using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Understudy.Json;
using Understudy.Jsonata;

namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary><c>$hash</c> and <c>$parse</c>.</summary>
internal static class TextFunctions
{
    /// <summary><c>$hash(text, algorithm)</c>: lower-case hexadecimal digits of the hash of the UTF-8 text.</summary>
    public static JsonData? Hash(ReadOnlySpan<JsonData?> arguments)
    {
        if (arguments[0] is not { } text || arguments[1] is not { } algorithm)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(Arguments.Text("hash", 1, text));
        return Convert.ToHexStringLower(HashOf(bytes, Arguments.Text("hash", 2, algorithm)));
    }

    /// <summary><c>$parse(text)</c>: the value of a JSON text.</summary>
    public static JsonData? Parse(ReadOnlySpan<JsonData?> arguments)
    {
        if (arguments[0] is not { } text)
        {
            return null;
        }

        try
        {
            return JsonData.Parse(Arguments.Text("parse", 1, text));
        }
        catch (JsonDataException e)
        {
            throw new JsonataException("D3063", $"The argument of the parse function is no JSON. {e.Message}");
        }
    }

    [SuppressMessage("Security", "CA5350", Justification = "The function offers SHA-1, as the service does.")]
    [SuppressMessage("Security", "CA5351", Justification = "The function offers MD5, as the service does.")]
    private static byte[] HashOf(byte[] bytes, string algorithm) => algorithm switch
    {
        "MD5" => MD5.HashData(bytes),
        "SHA-1" => SHA1.HashData(bytes),
        "SHA-256" => SHA256.HashData(bytes),
        "SHA-384" => SHA384.HashData(bytes),
        "SHA-512" => SHA512.HashData(bytes),
        _ => throw new JsonataException("D3062", $"The hash function has no algorithm \"{algorithm}\"; it has MD5, SHA-1, SHA-256, SHA-384 and SHA-512"),
    };
}
