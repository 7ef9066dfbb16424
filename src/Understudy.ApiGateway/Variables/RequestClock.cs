using Understudy.Json;

namespace Understudy.ApiGateway.Variables;

/// <summary>Remembers how the present second is written: many calls share it.</summary>
internal sealed class RequestClock
{
    private Second? _last;

    public StringData Text(DateTimeOffset instant)
    {
        var second = instant.UtcTicks / TimeSpan.TicksPerSecond;
        var last = _last;
        if (last is null || last.Number != second)
        {
            _last = last = new Second(second, JsonData.Of(RequestTime.Format(instant)));
        }

        return last.Text;
    }

    private sealed record Second(long Number, StringData Text);
}
