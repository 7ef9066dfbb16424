namespace Understudy.ApiGateway;

/// <summary>What stands behind a method (API Gateway's integration types).</summary>
public enum IntegrationType
{
    /// <summary><c>AWS_PROXY</c>: a Lambda function that receives the whole request and gives the whole response.</summary>
    AwsProxy,

    /// <summary><c>AWS</c>: a Lambda function or another service, with mappings in between.</summary>
    Aws,

    /// <summary><c>HTTP_PROXY</c>: an HTTP back end that receives the request as it came.</summary>
    HttpProxy,

    /// <summary><c>HTTP</c>: an HTTP back end, with mappings in between.</summary>
    Http,

    /// <summary><c>MOCK</c>: no back end; API Gateway itself answers.</summary>
    Mock,
}
