using Understudy.Tests.Shared;

namespace Understudy.Assertions.Tests;

public class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => ApprovedSurface.ShouldMatch(typeof(ExecutionAssertions).Assembly);
}
