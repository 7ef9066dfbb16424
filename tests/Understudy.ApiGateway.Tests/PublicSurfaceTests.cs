using Understudy.Tests.Shared;

namespace Understudy.ApiGateway.Tests;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedSurface.ShouldMatch(typeof(RestApi).Assembly);
}
