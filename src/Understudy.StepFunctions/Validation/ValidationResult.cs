namespace Understudy.StepFunctions;

/// <summary>What validation says about a definition.</summary>
public sealed class ValidationResult
{
    private const int Most = 100;

    internal ValidationResult(IReadOnlyList<ValidationDiagnostic> all, int maxResults)
    {
        IsValid = all.All(diagnostic => diagnostic.Severity is not ValidationSeverity.Error);
        var most = maxResults == 0 ? Most : maxResults;
        Truncated = all.Count > most;
        Diagnostics = Truncated ? [.. all.Take(most)] : all;
    }

    /// <summary>Whether Step Functions would create a state machine of the definition; warnings do not count.</summary>
    public bool IsValid { get; }

    /// <summary>The verdict as Step Functions writes it: <c>OK</c> or <c>FAIL</c>.</summary>
    public string Result => IsValid ? "OK" : "FAIL";

    /// <summary>What there is to tell, at most <see cref="ValidationOptions.MaxResults"/> of it: first what a field alone tells, in the order of
    /// the text; then transitions that lead nowhere; then states never reached and workflows that never end. Errors and warnings in one order.</summary>
    public IReadOnlyList<ValidationDiagnostic> Diagnostics { get; }

    /// <summary>Whether there is more to tell than <see cref="ValidationOptions.MaxResults"/> let through.</summary>
    public bool Truncated { get; }

    /// <summary>The verdict and each diagnostic with its suggestion, for a test's output.</summary>
    public override string ToString() =>
        string.Join('\n', Diagnostics.Select(diagnostic => diagnostic.ToString()).Prepend(Result).Concat(Truncated ? ["…"] : []));
}
