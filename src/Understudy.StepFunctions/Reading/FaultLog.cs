using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>The faults found so far. They come out in the order of the text, whatever the order of the checks.</summary>
internal sealed class FaultLog(SourceText text)
{
    private readonly List<LoggedFault> _faults = [];

    /// <summary>The exception of the JSON reader behind a text that is not JSON.</summary>
    public Exception? Cause { get; set; }

    public bool IsEmpty => _faults.Count == 0;

    /// <summary>A fault of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="message">What is wrong; reads on from the path.</param>
    /// <param name="remedy">What to write instead.</param>
    /// <param name="finding">How Step Functions tells it; our own sentence when null.</param>
    public void At(SourceValue value, string message, string remedy, Finding? finding = null) =>
        Add(value, value.Offset, message, remedy, finding);

    /// <summary>A fault of a member itself: it must not be there, or lacks something.</summary>
    /// <inheritdoc cref="At"/>
    public void AtName(SourceValue value, string message, string remedy, Finding? finding = null) =>
        Add(value, value.NameOffset, message, remedy, finding);

    /// <summary>Something that Step Functions tells beside the fault that it follows from.</summary>
    public void Consequence(SourceValue value, string remedy, Finding finding)
    {
        var (line, column) = text.Locate(value.NameOffset);
        var fault = new DefinitionFault(value.Path, line, column, finding.Message, remedy);
        _faults.Add(new LoggedFault(value.NameOffset, fault, finding) { IsConsequence = true });
    }

    public void Unsupported(SourceValue value, string what, string remedy) =>
        Add(value.Path, value.NameOffset, $"is not supported yet by this version; {what}.", remedy, finding: null);

    public void Add(SourceValue value, int offset, string message, string remedy, Finding? finding = null) =>
        Add(value.Path, offset, message, remedy, finding ?? SchemaFindings.Plain(value, message));

    /// <param name="path">Where.</param>
    /// <param name="offset">Where in the text.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="remedy">What to write instead.</param>
    /// <param name="finding">How Step Functions tells it; null when it finds nothing wrong there, and only this version does not support it.</param>
    public void Add(string path, int offset, string message, string remedy, Finding? finding)
    {
        var (line, column) = text.Locate(offset);
        var kind = finding is null ? DefinitionFaultKind.Unsupported : DefinitionFaultKind.Invalid;
        _faults.Add(new LoggedFault(offset, new DefinitionFault(path, line, column, message, remedy, kind), finding));
    }

    public IReadOnlyList<DefinitionFault> InOrder() => [.. _faults.Where(fault => !fault.IsConsequence).OrderBy(fault => fault.Offset).Select(fault => fault.Fault)];

    /// <summary>What Step Functions tells of the faults, and of the warnings beside them.</summary>
    public IReadOnlyList<ValidationDiagnostic> Diagnostics(IEnumerable<Warning>? warnings = null) => DiagnosticList.Of(_faults, warnings ?? [], text);
}
