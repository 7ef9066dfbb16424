using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Authorizers;

/// <summary>The texts of 403 answers, as captures of live answers show them.</summary>
internal static class AccessDeniedText
{
    private const string ByAuthorizer = "User is not authorized to access this resource";
    private const string Explicit = " with an explicit deny";

    public static string OfAuthorizer(bool isExplicit) => isExplicit ? ByAuthorizer + Explicit : ByAuthorizer;

    public static string OfResourcePolicy(CallerIdentity? caller, string methodArn, bool isExplicit) =>
        OfAction(caller, "execute-api:Invoke", methodArn, isExplicit);

    public static string OfAction(CallerIdentity? caller, string action, string methodArn, bool isExplicit) =>
        $"User: {caller?.UserArn ?? "anonymous"} is not authorized to perform: {action} on resource: {Masked(methodArn)}{(isExplicit ? Explicit : "")}";

    // AWS hides all but the last four digits of the account.
    private static string Masked(string arn)
    {
        var parts = arn.Split(':', 6);
        if (parts.Length == 6 && parts[4].Length > 4)
        {
            parts[4] = new string('*', parts[4].Length - 4) + parts[4][^4..];
        }

        return string.Join(':', parts);
    }
}
