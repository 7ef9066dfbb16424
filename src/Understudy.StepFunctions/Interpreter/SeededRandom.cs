using System.Buffers.Binary;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>The only source of chance in an execution: SplitMix64, the same numbers for the same seed on every platform.</summary>
internal sealed class SeededRandom(int seed)
{
    private ulong _state = (ulong)seed;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A version 4 UUID.</summary>
    public Guid NextUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, Next());
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Next());
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private ulong Next()
    {
        var mixed = _state += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
}
