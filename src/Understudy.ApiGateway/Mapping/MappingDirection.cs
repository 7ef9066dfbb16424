namespace Understudy.ApiGateway.Mapping;

/// <summary>Which way a parameter travels.</summary>
internal enum MappingDirection
{
    /// <summary>From the client's request to the integration's.</summary>
    Request,

    /// <summary>From the integration's answer to the client's.</summary>
    Response,
}
