using System.Globalization;

namespace Understudy.ApiGateway.Schemas.Formats;

/// <summary><c>ipv4</c> (RFC 2673, section 3.2) and <c>ipv6</c> (RFC 4291, section 2.2).</summary>
internal static class IpFormat
{
    public static bool IsVersion4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(part =>
            part.Length is > 0 and <= 3 && part.All(char.IsAsciiDigit) && (part.Length == 1 || part[0] != '0')
            && int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture) <= 255);
    }

    public static bool IsVersion6(string text)
    {
        var halves = text.Split("::");
        if (halves.Length > 2)
        {
            return false;
        }

        var count = Groups(halves[0], isLast: halves.Length == 1);
        if (halves.Length == 1)
        {
            return count == 8;
        }

        var rest = Groups(halves[1], isLast: true);
        return count >= 0 && rest >= 0 && count + rest <= 7;
    }

    /// <summary>How many groups of 16 bits there are; -100 when one is wrong.</summary>
    private static int Groups(string text, bool isLast)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var groups = text.Split(':');
        var count = groups.Length;
        for (var i = 0; i < groups.Length; i++)
        {
            var isDotted = isLast && i == groups.Length - 1 && IsVersion4(groups[i]);
            if (!isDotted && !(groups[i].Length is > 0 and <= 4 && groups[i].All(char.IsAsciiHexDigit)))
            {
                return -100;
            }

            count += isDotted ? 1 : 0;
        }

        return count;
    }
}
