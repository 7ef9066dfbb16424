using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.Callbacks;

/// <summary>The task tokens that an execution has issued, in the order of their issue. Safe from any thread.</summary>
internal sealed class TaskTokens
{
    private const string Prefix = "AQ";
    private const int RandomBytes = 32;
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<string, TaskAttempt> _issued = new(StringComparer.Ordinal);

    public static string New(SeededRandom random) =>
        Prefix + Convert.ToBase64String([.. random.NextUuid().ToByteArray(), .. random.NextUuid().ToByteArray()]);

    public void Issue(TaskAttempt attempt)
    {
        if (attempt.Token is { } token)
        {
            lock (_gate)
            {
                _issued[token] = attempt;
            }
        }
    }

    public bool HasIssued(string token)
    {
        lock (_gate)
        {
            return _issued.ContainsKey(token);
        }
    }

    /// <summary>The attempts whose tokens can still be sent.</summary>
    public IReadOnlyList<TaskAttempt> Open()
    {
        lock (_gate)
        {
            return [.. _issued.Values.Where(attempt => attempt.IsOpen)];
        }
    }

    /// <summary>The attempt that waits for a token.</summary>
    /// <param name="action">The API action, for the message.</param>
    /// <param name="token">The token sent.</param>
    /// <param name="answer">What is sent; null for a heartbeat.</param>
    /// <exception cref="TaskTokenException">The token is none, is not this execution's, or its task has ended.</exception>
    public TaskAttempt Take(string action, string token, TaskOutcome? answer)
    {
        lock (_gate)
        {
            if (!_issued.TryGetValue(token, out var attempt))
            {
                throw IsWellFormed(token) ? TaskTokenException.Unknown(action, token) : TaskTokenException.Malformed(action, token);
            }

            if (!attempt.IsOpen)
            {
                throw TaskTokenException.Closed(action, token, attempt.State.Name);
            }

            attempt.TokenAnswer = answer;
            return attempt;
        }
    }

    public static bool IsWellFormed(string token)
    {
        Span<byte> bytes = stackalloc byte[RandomBytes];
        return token.StartsWith(Prefix, StringComparison.Ordinal)
            && Convert.TryFromBase64Chars(token.AsSpan(Prefix.Length), bytes, out var count)
            && count == RandomBytes;
    }
}
