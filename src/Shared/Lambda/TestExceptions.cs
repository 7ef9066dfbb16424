namespace Understudy.Lambda;

/// <summary>Tells the exceptions of a test (a failed assertion, a missing double) from those of the function it stands in for.</summary>
internal static class TestExceptions
{
    // By name, because the packages are the test's own.
    private static readonly HashSet<string> AssertionTypes =
    [
        "XunitException", "AssertionException", "ResultStateException", "UnitTestAssertException",
        "ShouldAssertException", "AssertionFailedException", "ReceivedCallsException", "MockException",
    ];

    // Each package of ours that has handlers has a mark of that name; a fault of the test is one wherever it is thrown.
    private static readonly HashSet<string> Marks = ["ITestFault", "IAssertionException"];

    public static bool Include(Exception exception) => Include(exception.GetType());

    private static bool Include(Type type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (AssertionTypes.Contains(level.Name))
            {
                return true;
            }
        }

        return type.GetInterfaces().Any(implemented => Marks.Contains(implemented.Name));
    }
}
