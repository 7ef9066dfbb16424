namespace Understudy.ApiGateway.Identifiers;

/// <summary>The ids that AWS would draw, made of the seed and what they belong to: the same for the same order of admission.</summary>
internal sealed class IdSource(int seed)
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const ulong RequestSalt = 0x9E3779B97F4A7C15;
    private const ulong ExtendedSalt = 0xC2B2AE3D27D4EB4F;
    private const ulong TraceSalt = 0x165667B19E3779F9;
    private const ulong CanarySalt = 0x27D4EB2F165667C5;
    private const ulong NameSalt = 0x85EBCA77C2B2AE63;
    private const ulong InvocationSalt = 0xA0761D6478BD642F;
    private const ulong AuthorizerSalt = 0xE7037ED1A0B428DB;

    private readonly ulong _seed = Mix((ulong)(uint)seed + 1);

    public string RequestId(long number) => Uuid(RequestSalt, number);

    public string InvocationId(long number) => Uuid(InvocationSalt, number);

    /// <summary>The id of the authorizer's invocation, which precedes the integration's.</summary>
    public string AuthorizerInvocationId(long number) => Uuid(AuthorizerSalt, number);

    /// <summary>Eleven bytes as base64, such as <c>dnZfFG8uIAMFsLw=</c>.</summary>
    public string ExtendedRequestId(long number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Draw(ExtendedSalt, number));
        BitConverter.TryWriteBytes(bytes[8..], Draw(ExtendedSalt + 1, number));
        return Convert.ToBase64String(bytes[..11]).Replace('+', '-').Replace('/', '_');
    }

    /// <summary>The 96 random bits of a trace id, as 24 hex digits.</summary>
    public string TracePart(long number) => string.Create(24, (Draw(TraceSalt, number), Draw(TraceSalt + 1, number)), static (text, bits) =>
    {
        bits.Item1.TryFormat(text, out _, "x16");
        ((uint)bits.Item2).TryFormat(text[16..], out _, "x8");
    });

    /// <summary>The 64 bits of a span (the parent in a trace header), as 16 hex digits.</summary>
    public string SpanPart(long number) => Draw(TraceSalt + 2, number).ToString("x16", null);

    /// <summary>A number from 0 up to, not including, 100.</summary>
    public decimal Percentage(long number) => (Draw(CanarySalt, number) >> 11) * 100m / (1UL << 53);

    /// <summary>The id of something that has a name: letters and digits.</summary>
    public string Named(string kind, string name, int length)
    {
        var hash = NameSalt;
        foreach (var letter in $"{kind}/{name}")
        {
            hash = Mix(hash ^ letter);
        }

        return string.Create(length, Mix(hash ^ _seed), static (text, bits) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = Alphabet[(int)(bits % (ulong)Alphabet.Length)];
                bits = Mix(bits);
            }
        });
    }

    private string Uuid(ulong salt, long number)
    {
        var high = Draw(salt, number);
        var low = Draw(salt + 1, number);
        high = (high & 0xFFFFFFFFFFFF0FFF) | 0x4000;
        low = (low & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000;
        return string.Create(36, (high, low), static (text, bits) =>
        {
            ((uint)(bits.high >> 32)).TryFormat(text, out _, "x8");
            text[8] = '-';
            ((ushort)(bits.high >> 16)).TryFormat(text[9..], out _, "x4");
            text[13] = '-';
            ((ushort)bits.high).TryFormat(text[14..], out _, "x4");
            text[18] = '-';
            ((ushort)(bits.low >> 48)).TryFormat(text[19..], out _, "x4");
            text[23] = '-';
            (bits.low & 0xFFFFFFFFFFFF).TryFormat(text[24..], out _, "x12");
        });
    }

    private ulong Draw(ulong salt, long number) => Mix(_seed ^ Mix(salt + (ulong)number));

    // SplitMix64's output function.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
