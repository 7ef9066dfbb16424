using Xunit.Abstractions;

namespace Understudy.Fixtures.Tests;

/// <summary>Keeps what a test writes, where xUnit would show it.</summary>
internal sealed class CapturedOutput : ITestOutputHelper
{
    private readonly List<string> _lines = [];

    public string Text => string.Join('\n', _lines);

    public void WriteLine(string message) => _lines.Add(message);

    public void WriteLine(string format, params object[] args) => throw new NotSupportedException("Traces are no format strings.");
}
