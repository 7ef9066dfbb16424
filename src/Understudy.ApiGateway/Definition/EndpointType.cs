namespace Understudy.ApiGateway;

/// <summary>Where the endpoint of an API is. It decides how long a URL may be.</summary>
public enum EndpointType
{
    /// <summary><c>REGIONAL</c>: URLs of up to 10 240 bytes.</summary>
    Regional,

    /// <summary><c>EDGE</c>: URLs of up to 8 192 bytes.</summary>
    Edge,

    /// <summary><c>PRIVATE</c>: as regional.</summary>
    Private,
}
