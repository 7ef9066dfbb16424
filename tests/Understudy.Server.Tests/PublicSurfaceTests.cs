using Understudy.Tests.Shared;

namespace Understudy.Server.Tests;

public class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedSurface.ShouldMatch(typeof(ApiListener).Assembly);
}
