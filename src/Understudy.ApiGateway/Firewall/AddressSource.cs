namespace Understudy.ApiGateway.Firewall;

/// <summary>Where a rule finds the address of the caller: the connection, or a header such as <c>X-Forwarded-For</c>.</summary>
internal sealed class AddressSource
{
    public static readonly AddressSource OfConnection = new(null, "FIRST", false);

    private readonly string? _header;
    private readonly string _position;

    private AddressSource(string? header, string position, bool matchesWithout)
    {
        _header = header;
        _position = position;
        MatchesWithout = matchesWithout;
    }

    public bool IsForwarded => _header is not null;

    /// <summary>Whether a header that has no valid address counts as a match (<c>FallbackBehavior</c>). A header that is not there never does.</summary>
    public bool MatchesWithout { get; }

    public static AddressSource OfHeader(string header, string position, bool matchesWithout) => new(header, position, matchesWithout);

    /// <summary>The addresses to look at; null if the header is not there, so that the rule does not apply.</summary>
    public string[]? Read(ApiRequest request)
    {
        if (_header is null)
        {
            return [request.SourceIp];
        }

        if (request.Headers[_header] is not { } value)
        {
            return null;
        }

        var addresses = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return addresses.Length == 0 ? [] : _position switch
        {
            "FIRST" => [addresses[0]],
            "LAST" => [addresses[^1]],
            _ => addresses.Length > 10 ? addresses[^10..] : addresses,
        };
    }
}
