using Understudy.ApiGateway.Pipeline;
using Understudy.Json;

namespace Understudy.ApiGateway.ProxyEvents;

/// <summary>The two header maps of a function's response, made into header lines.</summary>
internal static class ProxyResponseHeaders
{
    /// <summary>Adds the lines; gives what is malformed, or null.</summary>
    /// <remarks>Of a header in both maps the values of <c>multiValueHeaders</c> come first, under the name used there (recorded).</remarks>
    public static string? Fault(ApiHeaders lines, JsonData? headers, JsonData? multiValueHeaders)
    {
        var fault = AddMulti(lines, multiValueHeaders) ?? AddSingle(lines, headers);
        if (fault is null && !lines.Contains("Content-Type"))
        {
            lines.Add("Content-Type", "application/json");
        }

        return fault;
    }

    private static string? AddMulti(ApiHeaders lines, JsonData? headers)
    {
        if (headers is null or NullData)
        {
            return null;
        }

        if (headers is not ObjectData map)
        {
            return "multiValueHeaders must be an object of arrays";
        }

        for (var i = 0; i < map.Count; i++)
        {
            if (map.Values[i] is not ArrayData values)
            {
                return $"multiValueHeaders[\"{map.Names[i]}\"] is {map.Values[i]}; it must be an array";
            }

            foreach (var value in values.Items)
            {
                if (Text(value) is not { } text)
                {
                    return $"multiValueHeaders[\"{map.Names[i]}\"] holds {value}; header values are text, numbers or booleans";
                }

                RemappedHeaders.AddProxied(lines, map.Names[i], text);
            }
        }

        return null;
    }

    private static string? AddSingle(ApiHeaders lines, JsonData? headers)
    {
        if (headers is null or NullData)
        {
            return null;
        }

        if (headers is not ObjectData map)
        {
            return "headers must be an object";
        }

        for (var i = 0; i < map.Count; i++)
        {
            if (Text(map.Values[i]) is not { } text)
            {
                return $"headers[\"{map.Names[i]}\"] is {map.Values[i]}; header values are text, numbers or booleans";
            }

            RemappedHeaders.AddProxied(lines, NameInMulti(lines, map.Names[i]), text);
        }

        return null;
    }

    private static string NameInMulti(ApiHeaders lines, string name)
    {
        foreach (var line in lines.Lines)
        {
            if (line.Is(name))
            {
                return line.Name;
            }
        }

        return name;
    }

    private static string? Text(JsonData value) => value switch
    {
        StringData text => text.Value,
        NullData => "",
        NumberData or BooleanData => value.ToString(),
        _ => null,
    };
}
