using Understudy.ApiGateway.Pipeline;
using Understudy.ApiGateway.Routing;
using Understudy.Json;

namespace Understudy.ApiGateway.ProxyEvents;

/// <summary>The parameters that a function is given; null where there are none.</summary>
internal static class EventParameters
{
    public static (JsonData Single, JsonData Multi) OfQuery(QueryString query)
    {
        if (query.Count == 0)
        {
            return (JsonData.Null, JsonData.Null);
        }

        var single = new JsonData[query.Count];
        var multi = new JsonData[query.Count];
        for (var i = 0; i < query.Count; i++)
        {
            var values = query.ValuesAt(i);
            single[i] = values[^1];
            var all = new JsonData[values.Count];
            for (var j = 0; j < all.Length; j++)
            {
                all[j] = j == all.Length - 1 ? single[i] : values[j];
            }

            multi[i] = JsonData.ArrayOwning(all);
        }

        var names = MemberNames.Of([.. query.Names]);
        return (JsonData.ObjectOwning(names, single), JsonData.ObjectOwning(names, multi));
    }

    public static JsonData OfPath(ApiCall call)
    {
        var names = call.PathValues.Names;
        if (names.IsEmpty)
        {
            return JsonData.Null;
        }

        var values = call.PathValues.Read();
        var data = new JsonData[values.Length];
        for (var i = 0; i < data.Length; i++)
        {
            data[i] = values[i];
        }

        return JsonData.ObjectOwning(MemberNames.Of(names), data);
    }

    public static JsonData Of(IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
        {
            return JsonData.Null;
        }

        var members = new (string, JsonData)[values.Count];
        var count = 0;
        foreach (var (name, value) in values)
        {
            members[count++] = (name, value);
        }

        return JsonData.Object(members);
    }
}
