using Understudy.ApiGateway.Mocks;

namespace Understudy.ApiGateway.Tests.Mocks;

public class MockStatusTests
{
    [Theory]
    [InlineData("""{"statusCode": 200}""", 200)]
    [InlineData("{statusCode: 404}", 404)]
    [InlineData("{'statusCode': 503, 'x': 'y'}", 503)]
    [InlineData("{statusCode: 200,, }", 200)]
    [InlineData("""{"a": {"statusCode": 1}, "statusCode": 201}""", 201)]
    [InlineData("{list: [1, ']', 2], statusCode: 201}", 201)]
    [InlineData("{statusCode: 200, odd}name: x}", 200)]
    [InlineData("  {\n statusCode : 299 }\n", 299)]
    public void An_integer_status_is_read_leniently(string text, int status) => MockStatus.Read(text).Should().Be(status);

    [Theory]
    [InlineData("")]
    [InlineData("statusCode: 200")]
    [InlineData("""{"statusCode": "200"}""")]
    [InlineData("""{"statusCode": 200.5}""")]
    [InlineData("""{"status": 200}""")]
    [InlineData("""{'statusCode": 200}""")]
    [InlineData("{statusCode: 200")]
    [InlineData("{statusCode: 200, {x: 1}")]
    [InlineData("[200]")]
    [InlineData("{a: [1")]
    public void Anything_else_gives_no_status(string text) => MockStatus.Read(text).Should().BeNull();

    [Fact]
    public void Nesting_without_end_gives_no_status() =>
        MockStatus.Read(string.Concat(Enumerable.Repeat("{a:", 100_000))).Should().BeNull();
}
