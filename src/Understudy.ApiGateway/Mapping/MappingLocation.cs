namespace Understudy.ApiGateway.Mapping;

/// <summary>The part of a request or response that a parameter mapping writes.</summary>
internal enum MappingLocation
{
    /// <summary><c>integration.request.header.NAME</c> or <c>method.response.header.NAME</c>.</summary>
    Header,

    /// <summary><c>integration.request.querystring.NAME</c>.</summary>
    QueryString,

    /// <summary><c>integration.request.path.NAME</c>.</summary>
    Path,
}
