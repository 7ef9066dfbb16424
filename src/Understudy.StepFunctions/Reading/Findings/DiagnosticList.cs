using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Findings;

/// <summary>Puts findings in the order of Step Functions, which tells fields first, then transitions, then what follows from them (recorded).</summary>
internal static class DiagnosticList
{
    private const string Required = "These fields are required: [";

    public static IReadOnlyList<ValidationDiagnostic> Of(List<LoggedFault> faults, IEnumerable<Warning> warnings, SourceText text)
    {
        var lacked = faults.Where(fault => fault.Finding?.LackedField is not null).ToLookup(fault => fault.Finding!.Location);
        var errors = faults.Where(fault => IsTold(fault, lacked)).Select(fault => (Stage: StageOf(fault.Finding!), fault.Offset, Diagnostic: DiagnosticOf(fault, lacked)));
        var others = warnings.Select(warning => (Stage: 0, Offset: warning.Place.NameOffset, Diagnostic: DiagnosticOf(warning, text)));
        return [.. errors.Concat(others).OrderBy(each => each.Stage).ThenBy(each => each.Offset).Select(each => each.Diagnostic)];
    }

    /// <summary>False for what only this version refuses, and for what an object lacks beside the first thing.</summary>
    private static bool IsTold(LoggedFault fault, ILookup<string?, LoggedFault> lacked) =>
        fault.Finding is { } finding && (finding.LackedField is null || ReferenceEquals(lacked[finding.Location].First(), fault));

    private static int StageOf(Finding finding) => finding.Code switch
    {
        DiagnosticCodes.MissingTarget => finding.Message.StartsWith("Missing", StringComparison.Ordinal) ? 1 : 2,
        DiagnosticCodes.MissingEnd => 2,
        _ => 0,
    };

    private static ValidationDiagnostic DiagnosticOf(LoggedFault logged, ILookup<string?, LoggedFault> lacked)
    {
        var (_, fault, finding) = logged;
        var message = finding!.LackedField is null
            ? finding.Message
            : $"{Required}{string.Join(", ", lacked[finding.Location].Select(other => other.Finding!.LackedField))}]";
        return new ValidationDiagnostic(ValidationSeverity.Error, finding.Code, message, finding.Location, fault.Line, fault.Column, fault.Remedy);
    }

    private static ValidationDiagnostic DiagnosticOf(Warning warning, SourceText text)
    {
        var (line, column) = text.Locate(warning.Place.NameOffset);
        return new ValidationDiagnostic(ValidationSeverity.Warning, warning.Finding.Code, warning.Finding.Message, warning.Finding.Location, line, column, warning.Remedy);
    }
}
