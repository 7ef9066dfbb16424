namespace Understudy.StepFunctions.Interpreter;

/// <summary>What the options of an execution may be.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html">StartExecution</see>, <c>name</c>.</remarks>
internal static class OptionRules
{
    private const int LongestName = 80;
    private const string Forbidden = "?*<>{}[]\"#%\\^|~`$&,;:/";

    public static void Check(ExecutionOptions options)
    {
        if (options.Name is { } name && !IsName(name))
        {
            throw Invalid("ExecutionOptions.Name", $"\"{name}\"", "A name has 1 to 80 characters, none of them blank, a control character or one of ? * < > { } [ ] \" # % \\ ^ | ~ ` $ & , ; : /.");
        }

        if (options.AccountId is not { Length: 12 } account || account.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            throw Invalid("ExecutionOptions.AccountId", $"\"{options.AccountId}\"", "An account has twelve digits.");
        }

        var limits = options.Limits ?? throw Invalid("ExecutionOptions.Limits", "null", "Write ExecutionLimits.None to lift all limits.");
        CheckLimit("PayloadBytes", limits.PayloadBytes, 1);

        // The first event and the last: fewer tell no execution.
        CheckLimit("HistoryEvents", limits.HistoryEvents, 2);
        CheckLimit("MapConcurrency", limits.MapConcurrency, 1);
        CheckLimit("MapRunConcurrency", limits.MapRunConcurrency, 1);
        CheckLimit("NestingDepth", limits.NestingDepth, 1);
        CheckLimit("EventsAtOneInstant", limits.EventsAtOneInstant, 1);
        if (limits.Duration < TimeSpan.Zero)
        {
            throw Invalid("ExecutionLimits.Duration", $"{limits.Duration}", "Write a time of zero or more, or null to lift the limit.");
        }
    }

    public static void CheckDelivery(ExecutionOptions options, StateMachineType type)
    {
        if (options.AtLeastOnce is not null && type == StateMachineType.Standard)
        {
            throw Invalid(
                "ExecutionOptions.AtLeastOnce",
                "set for a Standard state machine",
                "A Standard execution runs each task exactly once, but for its retries; make the state machine Express, or leave the option out.");
        }
    }

    public static bool IsName(string name) => name.Length is > 0 and <= LongestName && !HasForbidden(name);

    private static bool HasForbidden(string name)
    {
        foreach (var character in name)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || Forbidden.Contains(character, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckLimit(string limit, long? value, int least)
    {
        if (value < least)
        {
            throw Invalid($"ExecutionLimits.{limit}", $"{value}", $"Write {least} or more, or null to lift the limit.");
        }
    }

    private static InvalidExecutionOptionsException Invalid(string option, string value, string remedy) => new(option, value, remedy);
}
