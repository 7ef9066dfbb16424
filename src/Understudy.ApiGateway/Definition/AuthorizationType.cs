namespace Understudy.ApiGateway;

/// <summary>Who decides whether a method may be called.</summary>
public enum AuthorizationType
{
    /// <summary><c>NONE</c>: open.</summary>
    None,

    /// <summary><c>AWS_IAM</c>: the signature of an IAM identity.</summary>
    AwsIam,

    /// <summary><c>CUSTOM</c>: a Lambda authorizer.</summary>
    Custom,

    /// <summary><c>COGNITO_USER_POOLS</c>: a token of a Cognito user pool.</summary>
    CognitoUserPools,
}
