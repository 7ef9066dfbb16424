using Understudy.ApiGateway;
using Understudy.Conformance.Cases;
using Understudy.Conformance.StepFunctions;
using Understudy.Json;
using Understudy.StepFunctions.Replays;
using Understudy.Time;

namespace Understudy.Conformance.ApiGateway;

/// <summary>A REST API, the requests sent to it, and what it answered.</summary>
internal sealed class RestCase(RecordedCase recorded) : ConformanceCase
{
    private static readonly RestApiOptions Options = new() { AutoAdvance = true };

    public override string Id => recorded.Id;

    public override string Group => recorded.Group;

    public override async ValueTask<Verdict> JudgeAsync()
    {
        var doubles = new RecordedDoubles();
        var clock = new VirtualClock();
        var definition = new RecordedApi(recorded["api"]!, doubles);
        await using var api = definition.Read().Deploy(clock, definition.Stage, Options);
        var comparison = new ExchangeComparison(NewPlaceholders(api));
        List<Difference> differences = [];
        var exchanges = (ArrayData)recorded["exchanges"]!;
        for (var i = 0; i < exchanges.Count && differences.Count == 0; i++)
        {
            var exchange = exchanges[i];
            if (exchange.TryGet("at", out var at))
            {
                var due = VirtualClock.DefaultStart.AddMilliseconds(at.AsDouble());
                await clock.AdvanceToAsync(due > clock.GetUtcNow() ? due : clock.GetUtcNow());
            }

            doubles.Prepare(exchange, text => WithIds(text, api));
            var response = await api.SendAsync(RecordedRequest.Of(exchange, api));
            differences.AddRange(comparison.Compare($"exchange {i}", exchange, response, doubles));
        }

        return Verdict.Of(differences);
    }

    private static string WithIds(string text, RunningRestApi api) => text
        .Replace("<region>", api.Options.Region, StringComparison.Ordinal)
        .Replace("<account-id>", api.Options.AccountId, StringComparison.Ordinal)
        .Replace("<api-id>", api.ApiId, StringComparison.Ordinal);

    private Placeholders NewPlaceholders(RunningRestApi api)
    {
        var placeholders = new Placeholders(recorded["placeholders"] is ArrayData texts ? texts.Select(text => text.AsString()) : []);
        placeholders.Know("<region>", api.Options.Region);
        placeholders.Know("<account-id>", api.Options.AccountId);
        placeholders.Know("<api-id>", api.ApiId);
        return placeholders;
    }
}
