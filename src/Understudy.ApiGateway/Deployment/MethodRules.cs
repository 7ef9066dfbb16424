namespace Understudy.ApiGateway.Deployment;

/// <summary>The rules for methods and their integrations.</summary>
internal static class MethodRules
{
    private static readonly HashSet<string> HttpMethods = ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

    public static void Check(RestApi api, Method method, string place, DefinitionFaults faults)
    {
        faults.Require(HttpMethods.Contains(method.HttpMethod), place, $"\"{method.HttpMethod}\" is no method. Write one of {string.Join(", ", HttpMethods)}.");
        CheckReferences(api, method, place, faults);
        CheckIntegration(method.Integration, place, faults);
    }

    private static void CheckReferences(RestApi api, Method method, string place, DefinitionFaults faults)
    {
        if (method.RequestValidator is { } validator)
        {
            faults.Require(
                api.RequestValidators.Any(one => one.Name == validator), place, $"there is no request validator \"{validator}\". Define it.");
        }

        foreach (var model in method.RequestModels.Values)
        {
            faults.Require(
                model is "Empty" or "Error" || api.Models.Any(one => one.Name == model), place, $"there is no model \"{model}\". Define it.");
        }

        switch (method.AuthorizationType)
        {
            case AuthorizationType.Custom or AuthorizationType.CognitoUserPools when method.Authorizer is null:
                faults.Add(place, "it is authorized by an authorizer, but names none.");
                break;
            case AuthorizationType.Custom:
                RequireAuthorizer(api, method, place, isCognito: false, faults);
                break;
            case AuthorizationType.CognitoUserPools:
                RequireAuthorizer(api, method, place, isCognito: true, faults);
                break;
        }
    }

    private static void RequireAuthorizer(RestApi api, Method method, string place, bool isCognito, DefinitionFaults faults)
    {
        if (api.Authorizers.FirstOrDefault(one => one.Name == method.Authorizer) is not { } authorizer)
        {
            faults.Add(place, $"there is no authorizer \"{method.Authorizer}\". Define it.");
        }
        else if ((authorizer.Type == AuthorizerType.CognitoUserPools) != isCognito)
        {
            faults.Add(place, isCognito
                ? $"\"{authorizer.Name}\" is no Cognito authorizer. Set AuthorizationType to Custom."
                : $"\"{authorizer.Name}\" is a Cognito authorizer. Set AuthorizationType to CognitoUserPools.");
        }
    }

    private static void CheckIntegration(Integration integration, string place, DefinitionFaults faults)
    {
        faults.Require(
            integration.TimeoutInMillis is >= 50 and <= Integration.DefaultTimeoutInMillis,
            place,
            $"the integration's timeout is {integration.TimeoutInMillis} ms. Write 50 to {Integration.DefaultTimeoutInMillis}.");
        faults.Require(
            integration is not { Type: IntegrationType.AwsProxy, Function: null, Uri: null },
            place,
            "the AWS_PROXY integration has neither a Function nor a Uri. Write LambdaProxy.To(handler).");
        foreach (var response in integration.IntegrationResponses)
        {
            faults.Require(
                int.TryParse(response.StatusCode, out var status) && status is >= 100 and <= 599,
                place,
                $"the integration response has the status \"{response.StatusCode}\". Write a number from 100 to 599.");
        }

        faults.Require(
            integration.IntegrationResponses.Count(response => string.IsNullOrEmpty(response.SelectionPattern)) <= 1,
            place,
            "it has several default integration responses. Give all but one a selection pattern.");
    }
}
