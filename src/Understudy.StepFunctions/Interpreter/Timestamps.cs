using System.Globalization;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Instants as the Context Object writes them.</summary>
internal static class Timestamps
{
    /// <summary>ISO 8601 in UTC with <c>Z</c> and a fraction of three digits, as the service gives for a clock of milliseconds.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
