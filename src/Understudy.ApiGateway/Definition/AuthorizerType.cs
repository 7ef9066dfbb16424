namespace Understudy.ApiGateway;

/// <summary>The kinds of authorizer of a REST API.</summary>
public enum AuthorizerType
{
    /// <summary><c>TOKEN</c>: a Lambda function that is given one header.</summary>
    Token,

    /// <summary><c>REQUEST</c>: a Lambda function that is given the request.</summary>
    Request,

    /// <summary><c>COGNITO_USER_POOLS</c>.</summary>
    CognitoUserPools,
}
