using System.Net;
using Understudy.ApiGateway.Networks;

namespace Understudy.ApiGateway.Firewall;

/// <summary>Whether the caller's address is in an IP set.</summary>
internal sealed class AddressCondition(AddressRange[] ranges, AddressSource source) : IWafCondition
{
    public bool Matches(in WafRequest request)
    {
        if (source.Read(request.Request) is not { } addresses)
        {
            return false;
        }

        if (!addresses.Any(address => IPAddress.TryParse(address, out _)))
        {
            return source.MatchesWithout;
        }

        foreach (var range in ranges)
        {
            foreach (var address in addresses)
            {
                if (range.Contains(address))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
