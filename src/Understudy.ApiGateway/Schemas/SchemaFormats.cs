using System.Globalization;
using Understudy.ApiGateway.Schemas.Formats;
using Understudy.Jsonata.Matching;

namespace Understudy.ApiGateway.Schemas;

/// <summary>The formats of draft 4, and those that the validator of API Gateway adds. Others, such as <c>byte</c>, are not enforced.</summary>
internal static class SchemaFormats
{
    private const string DateFormats = """["yyyy-MM-dd'T'HH:mm:ssZ","yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z"]""";

    private static readonly Dictionary<string, SchemaFormat> Known = new(StringComparer.Ordinal)
    {
        ["date-time"] = new(DateTimeFormat.IsValid, text => $"string \"{text}\" is invalid against requested date format(s) {DateFormats}"),
        ["email"] = new(EmailFormat.IsValid, text => $"string \"{text}\" is not a valid email address"),
        ["hostname"] = new(HostNameFormat.IsValid, text => $"string \"{text}\" is not a valid hostname"),
        ["ipv4"] = new(IpFormat.IsVersion4, text => $"string \"{text}\" is not a valid IPv4 address"),
        ["ipv6"] = new(IpFormat.IsVersion6, text => $"string \"{text}\" is not a valid IPv6 address"),
        ["regex"] = new(IsPattern, text => $"string \"{text}\" is not a valid ECMA 262 regular expression"),
        ["uri"] = new(UriSyntax.IsValid, text => $"string \"{text}\" is not a valid URI"),
        ["uuid"] = new(IsUuid, text => $"input string \"{text}\" is not a valid UUID"),
        ["md5"] = Hash(32),
        ["sha1"] = Hash(40),
        ["sha256"] = Hash(64),
        ["sha512"] = Hash(128),
    };

    /// <summary>Null when the format is not enforced.</summary>
    public static SchemaFormat? Find(string name) => Known.GetValueOrDefault(name);

    private static SchemaFormat Hash(int length) => new(
        text => text.Length == length && text.All(char.IsAsciiHexDigit),
        text => text.Length == length
            ? "input string has illegal characters"
            : string.Create(CultureInfo.InvariantCulture, $"input string has bad length ({text.Length}, expected {length})"));

    private static bool IsUuid(string text) => text.Length == 36 && Guid.TryParseExact(text, "D", out _);

    private static bool IsPattern(string text)
    {
        try
        {
            EcmaPattern.Parse(text);
            return true;
        }
        catch (PatternException)
        {
            return false;
        }
    }
}
