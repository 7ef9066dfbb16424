using Understudy.ApiGateway.Networks;

namespace Understudy.ApiGateway.Tests.Networks;

public sealed class AddressRangeTests
{
    [Theory]
    [InlineData("192.0.2.0/24", "192.0.2.255", true)]
    [InlineData("192.0.2.0/24", "192.0.3.0", false)]
    [InlineData("192.0.2.77/24", "192.0.2.1", true)]
    [InlineData("0.0.0.0/0", "203.0.113.9", true)]
    [InlineData("0.0.0.0/0", "2001:db8::1", false)]
    [InlineData("::/0", "2001:db8::1", true)]
    [InlineData("2001:db8::/32", "2001:db8:ffff::1", true)]
    [InlineData("2001:db8::/32", "2001:db9::", false)]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "no address", false)]
    public void A_range_holds_what_shares_its_prefix(string text, string address, bool holds)
    {
        _ = AddressRange.TryParse(text, out var range);

        range.Contains(address).Should().Be(holds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("192.0.2")]
    [InlineData("192.0.2.0/33")]
    [InlineData("192.0.2.0/-1")]
    [InlineData("2001:db8::/129")]
    [InlineData("fe80::1%eth0")]
    public void What_is_no_range_is_refused(string text)
    {
        AddressRange.TryParse(text, out _).Should().BeFalse();
    }
}
