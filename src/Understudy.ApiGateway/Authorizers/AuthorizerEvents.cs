using Understudy.Json;

namespace Understudy.ApiGateway.Authorizers;

/// <summary>Makes the events that Lambda authorizers receive.</summary>
internal static class AuthorizerEvents
{
    private static readonly string[] NotInRequestEvents = ["body", "isBase64Encoded"];

    public static ObjectData Token(string token, string methodArn) =>
        JsonData.Object(("type", "TOKEN"), ("authorizationToken", token), ("methodArn", methodArn));

    /// <param name="proxyEvent">The event that a Lambda proxy integration would receive.</param>
    /// <param name="methodArn">The ARN of the method called.</param>
    public static ObjectData Request(ObjectData proxyEvent, string methodArn)
    {
        var members = new List<(string Name, JsonData Value)>(proxyEvent.Count + 2) { ("type", "REQUEST"), ("methodArn", methodArn) };
        for (var i = 0; i < proxyEvent.Count; i++)
        {
            if (!NotInRequestEvents.Contains(proxyEvent.Names[i]))
            {
                members.Add((proxyEvent.Names[i], proxyEvent.Values[i]));
            }
        }

        return JsonData.Object([.. members]);
    }
}
