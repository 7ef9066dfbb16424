namespace Understudy.ApiGateway;

/// <summary>The names that AWS gives the values of our enumerations, such as <c>AWS_PROXY</c>.</summary>
internal static class AwsNames
{
    public static string Of(IntegrationType type) => type switch
    {
        IntegrationType.AwsProxy => "AWS_PROXY",
        IntegrationType.HttpProxy => "HTTP_PROXY",
        _ => Upper(type.ToString()),
    };

    public static string Of(GatewayResponseType type) => type switch
    {
        GatewayResponseType.Default4xx => "DEFAULT_4XX",
        GatewayResponseType.Default5xx => "DEFAULT_5XX",
        _ => Upper(type.ToString()),
    };

    public static string Of(QuotaPeriod period) => Upper(period.ToString());

    /// <summary>The value of that AWS name; null if there is none.</summary>
    public static T? Parse<T>(string name)
        where T : struct, Enum
    {
        var plain = name.Replace("_", "", StringComparison.Ordinal);
        return Enum.TryParse<T>(plain, ignoreCase: true, out var value) && !char.IsAsciiDigit(plain.FirstOrDefault()) ? value : null;
    }

    private static string Upper(string name)
    {
        var text = new System.Text.StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
