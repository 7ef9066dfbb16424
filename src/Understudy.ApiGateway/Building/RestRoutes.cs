namespace Understudy.ApiGateway;

/// <summary>The words that add a method to a REST API.</summary>
public abstract class RestRoutes
{
    private protected RestRoutes()
    {
    }

    /// <summary>A method of a resource.</summary>
    /// <param name="httpMethod">The HTTP method in capitals, or <c>ANY</c>.</param>
    /// <param name="path">The resource's path, such as <c>/orders/{id}</c>.</param>
    /// <param name="integration">What stands behind it.</param>
    public abstract RestMethodBuilder Method(string httpMethod, string path, Integration integration);

    /// <summary><c>GET</c>.</summary>
    public RestMethodBuilder Get(string path, Integration integration) => Method("GET", path, integration);

    /// <summary><c>POST</c>.</summary>
    public RestMethodBuilder Post(string path, Integration integration) => Method("POST", path, integration);

    /// <summary><c>PUT</c>.</summary>
    public RestMethodBuilder Put(string path, Integration integration) => Method("PUT", path, integration);

    /// <summary><c>PATCH</c>.</summary>
    public RestMethodBuilder Patch(string path, Integration integration) => Method("PATCH", path, integration);

    /// <summary><c>DELETE</c>.</summary>
    public RestMethodBuilder Delete(string path, Integration integration) => Method("DELETE", path, integration);

    /// <summary><c>HEAD</c>.</summary>
    public RestMethodBuilder Head(string path, Integration integration) => Method("HEAD", path, integration);

    /// <summary><c>OPTIONS</c>.</summary>
    public RestMethodBuilder Options(string path, Integration integration) => Method("OPTIONS", path, integration);

    /// <summary><c>ANY</c>: every method that has no entry of its own.</summary>
    public RestMethodBuilder Any(string path, Integration integration) => Method("ANY", path, integration);
}
