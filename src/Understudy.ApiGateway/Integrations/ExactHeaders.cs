namespace Understudy.ApiGateway.Integrations;

/// <summary>Headers as parameter mappings name them: with their case.</summary>
internal static class ExactHeaders
{
    public static IReadOnlyList<string> Values(ApiHeaders headers, string name)
    {
        List<string>? values = null;
        foreach (var line in headers.Lines)
        {
            if (line.Name == name)
            {
                (values ??= []).Add(line.Value);
            }
        }

        return values ?? (IReadOnlyList<string>)[];
    }
}
