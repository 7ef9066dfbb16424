using System.Globalization;

namespace Understudy.ApiGateway.Variables;

/// <summary>An instant as <c>$context.requestTime</c> has it: <c>09/Apr/2025:12:34:56 +0000</c>.</summary>
internal static class RequestTime
{
    public static string Format(DateTimeOffset instant) => instant.UtcDateTime.ToString("dd/MMM/yyyy:HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
}
