using System.Text;
using Understudy.ApiGateway.Integrations;
using Understudy.ApiGateway.Payloads;

namespace Understudy.ApiGateway.Tests.Payloads;

public class BodyConversionTests
{
    private static readonly BinaryMediaTypes Images = new(["image/*"]);
    private static readonly byte[] Bytes = [0xff, 0x01];

    [Fact]
    public void Text_that_is_no_UTF_8_is_damaged_unless_its_type_is_binary()
    {
        BodyConversion.TryConvertRequest(Bytes, "text/plain", Images, ContentHandling.None, out var text);
        BodyConversion.TryConvertRequest(Bytes, "image/png", Images, ContentHandling.None, out var image);

        text.Text.Should().Be("\ufffd\u0001");
        image.Bytes.ToArray().Should().Equal(Bytes);
    }

    [Fact]
    public void CONVERT_TO_TEXT_encodes_bytes_and_leaves_text_alone()
    {
        BodyConversion.TryConvertRequest(Bytes, "image/png", Images, ContentHandling.ConvertToText, out var image);
        BodyConversion.TryConvertRequest("hi"u8.ToArray(), "text/plain", Images, ContentHandling.ConvertToText, out var text);

        image.Text.Should().Be("/wE=");
        text.Text.Should().Be("hi");
    }

    [Theory]
    [InlineData("/wE=", true)]
    [InlineData("/w E=", false)]
    [InlineData("hello", false)]
    public void CONVERT_TO_BINARY_takes_strict_Base64(string body, bool converts) =>
        BodyConversion.TryConvertRequest(Encoding.UTF8.GetBytes(body), "text/plain", Images, ContentHandling.ConvertToBinary, out _)
            .Should().Be(converts);

    [Theory]
    [InlineData("text/plain", "image/png", "/wE=", "/wE=", true)]
    [InlineData("image/png", "text/plain", "abc", "YWJj", false)]
    [InlineData("text/plain", "text/plain", "abc", "abc", false)]
    [InlineData("image/png", "image/png", "abc", "abc", false)]
    public void An_answer_follows_what_the_client_accepts(string contentType, string accept, string body, string expected, bool isEncoded)
    {
        BodyConversion.TryConvertResponse(Encoding.UTF8.GetBytes(body), contentType, accept, Images, ContentHandling.None, out var payload);

        payload.Bytes.ToArray().Should().Equal(isEncoded ? Convert.FromBase64String(expected) : Encoding.UTF8.GetBytes(expected));
    }
}
