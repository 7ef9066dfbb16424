using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Understudy.ApiGateway.Networks;

/// <summary>A range of IPv4 or IPv6 addresses, such as <c>192.0.2.0/24</c>; a bare address is a range of one.</summary>
internal readonly record struct AddressRange
{
    private readonly UInt128 _network;
    private readonly UInt128 _mask;
    private readonly bool _isV4;

    private AddressRange(UInt128 address, int prefix, bool isV4)
    {
        var bits = isV4 ? 32 : 128;
        var hosts = bits - prefix;
        _mask = hosts == 128 ? UInt128.Zero : UInt128.MaxValue << hosts;
        _network = address & _mask;
        _isV4 = isV4;
    }

    public static bool TryParse(string text, out AddressRange range)
    {
        range = default;
        var slash = text.IndexOf('/');
        var addressText = slash < 0 ? text : text[..slash];
        if (!TryNumber(addressText, out var number, out var isV4))
        {
            return false;
        }

        var bits = isV4 ? 32 : 128;
        var prefix = bits;
        if (slash >= 0 && (!int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out prefix) || prefix > bits))
        {
            return false;
        }

        range = new AddressRange(number, prefix, isV4);
        return true;
    }

    /// <summary>Whether the range holds an address; false for text that is no address.</summary>
    public bool Contains(string? address) =>
        address is not null && TryNumber(address, out var number, out var isV4) && isV4 == _isV4 && (number & _mask) == _network;

    private static bool TryNumber(string text, out UInt128 number, out bool isV4)
    {
        number = default;
        isV4 = false;
        // Without the dots test "1" and "0x7f" would be addresses; without the others a scope or brackets would pass.
        if (text.AsSpan().IndexOfAny('%', '[', ']') >= 0 || !IPAddress.TryParse(text, out var address) || !IsWhole(text, address))
        {
            return false;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out var written);
        isV4 = written == 4;
        number = isV4 ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return true;
    }

    private static bool IsWhole(string text, [NotNull] IPAddress address) =>
        address.AddressFamily != AddressFamily.InterNetwork || text.AsSpan().Count('.') == 3;
}
