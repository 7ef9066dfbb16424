namespace Understudy.ApiGateway.Pipeline;

/// <summary>What a step decided: the call goes on, is refused, or is answered.</summary>
internal readonly struct StepOutcome
{
    private StepOutcome(Refusal? refusal, ApiResponse? response)
    {
        Refusal = refusal;
        Response = response;
    }

    public static StepOutcome GoOn => default;

    public Refusal? Refusal { get; }

    public ApiResponse? Response { get; }

    public bool EndsCall => Refusal is not null || Response is not null;

    public static implicit operator StepOutcome(Refusal refusal) => new(refusal, null);

    public static implicit operator StepOutcome(ApiResponse response) => new(null, response);
}
