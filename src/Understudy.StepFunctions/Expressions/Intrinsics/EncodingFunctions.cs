using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.Expressions.Intrinsics;

/// <summary>States.Base64Encode, States.Base64Decode and States.Hash.</summary>
internal static class EncodingFunctions
{
    private const int LongestText = 10_000;

    public static JsonData Encode(CallFrame call) => Convert.ToBase64String(Encoding.UTF8.GetBytes(call.String(0, LongestText)));

    public static JsonData Decode(CallFrame call)
    {
        var text = call.String(0, LongestText);

        // Java's decoder does without the padding, but takes no blanks.
        var padded = text.Length % 4 == 0 ? text : text.TrimEnd('=').PadRight((text.Length + 3) / 4 * 4, '=');
        return !text.AsSpan().ContainsAny(" \t\r\n") && Base64.IsValid(padded)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(padded))
            : throw call.Fail("The argument 1 is no Base64 text");
    }

    public static JsonData Hash(CallFrame call)
    {
        var data = Encoding.UTF8.GetBytes(call.String(0, LongestText));
        var algorithm = call.String(1);
        return Convert.ToHexStringLower(algorithm switch
        {
            "MD5" => Md5(data),
            "SHA-1" => Sha1(data),
            "SHA-256" => SHA256.HashData(data),
            "SHA-384" => SHA384.HashData(data),
            "SHA-512" => SHA512.HashData(data),
            _ => throw call.Fail($"'{algorithm}' is no hash algorithm; the algorithms are MD5, SHA-1, SHA-256, SHA-384 and SHA-512"),
        });
    }

#pragma warning disable CA5350, CA5351 // The state machine asks for these algorithms by name; nothing here relies on their strength.
    private static byte[] Md5(byte[] data) => MD5.HashData(data);

    private static byte[] Sha1(byte[] data) => SHA1.HashData(data);
#pragma warning restore CA5350, CA5351
}
