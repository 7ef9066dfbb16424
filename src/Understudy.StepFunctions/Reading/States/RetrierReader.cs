using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads <c>Retry</c>.</summary>
internal static class RetrierReader
{
    private const long Largest = 99_999_999;
    private const long LongestDelay = 31_622_400;

    public static IReadOnlyList<Retrier> ReadAll(FieldReader state)
    {
        var elements = state.Elements("Retry", mayBeEmpty: true, "Retry is an array of retriers: [{\"ErrorEquals\": [\"States.TaskFailed\"]}].") ?? [];
        var retriers = new List<Retrier>(elements.Count);
        for (var i = 0; i < elements.Count; i++)
        {
            var fields = state.Session.FieldsOf(elements[i], "a retrier");
            if (fields.IsObject("A retrier is an object with ErrorEquals."))
            {
                retriers.Add(Read(fields, i == elements.Count - 1));
            }
        }

        return retriers;
    }

    private static Retrier Read(FieldReader fields, bool isLast)
    {
        fields.Allow("ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds", "JitterStrategy", "Comment");
        fields.Text("Comment", "\"why\"");
        var errors = ErrorEqualsReader.Read(fields, isLast);
        var interval = fields.Integer("IntervalSeconds", 1, Largest, "It is the delay before the first retry. For no retry set MaxAttempts to 0.");
        var attempts = fields.Integer("MaxAttempts", 0, Largest, "It counts the retries, not the first attempt; 0 is none.");
        var rate = fields.Number("BackoffRate", 1.0, "1.0", "Each delay is the previous one times BackoffRate. For equal delays write 1.0.");
        var longest = fields.Integer("MaxDelaySeconds", 1, LongestDelay, "It caps the delays that BackoffRate lengthens.");
        var jitter = fields.Word("JitterStrategy", "NONE", "FULL");
        return new Retrier
        {
            ErrorEquals = errors,
            Interval = TimeSpan.FromSeconds(interval ?? 1),
            MaxAttempts = (int)(attempts ?? 3),
            BackoffRate = rate ?? 2.0,
            MaxDelay = longest is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            JitterStrategy = jitter is "FULL" ? JitterStrategy.Full : JitterStrategy.None,
        };
    }
}
