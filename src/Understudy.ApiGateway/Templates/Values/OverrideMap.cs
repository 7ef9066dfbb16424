namespace Understudy.ApiGateway.Templates.Values;

/// <summary>Parameters to override, each once.</summary>
internal sealed class OverrideMap(string name) : JavaMap
{
    public static JavaMap WithGroups(string name, params string[] groups)
    {
        var map = new JavaMap { IsSilent = true };
        foreach (var group in groups)
        {
            map.Fill(group, new OverrideMap($"$context.{name}.{group}") { IsSilent = true });
        }

        return map;
    }

    public override object? Put(object key, object? value)
    {
        if (ContainsKey(key))
        {
            throw new TemplateFaultException(
                $"{name}.{key} is overridden a second time; API Gateway allows it once. Compute the value in a variable and set it at the end.");
        }

        return base.Put(key, value);
    }
}
