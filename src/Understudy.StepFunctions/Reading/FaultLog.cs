using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>The faults found so far. They come out in the order of the text, whatever the order of the checks.</summary>
internal sealed class FaultLog(SourceText text)
{
    private readonly List<(int Offset, DefinitionFault Fault)> _faults = [];

    /// <summary>The exception of the JSON reader behind a text that is not JSON.</summary>
    public Exception? Cause { get; set; }

    public bool IsEmpty => _faults.Count == 0;

    /// <summary>A fault of a value.</summary>
    public void At(SourceValue value, string message, string remedy) => Add(value, value.Offset, message, remedy);

    /// <summary>A fault of a member itself: it must not be there, or lacks something.</summary>
    public void AtName(SourceValue value, string message, string remedy) => Add(value, value.NameOffset, message, remedy);

    public void Unsupported(SourceValue value, string what, string remedy) =>
        Add(value.Path, value.NameOffset, $"is not supported yet by this version; {what}.", remedy, DefinitionFaultKind.Unsupported);

    public void Add(SourceValue value, int offset, string message, string remedy) =>
        Add(value.Path, offset, message, remedy, DefinitionFaultKind.Invalid);

    public void Add(string path, int offset, string message, string remedy, DefinitionFaultKind kind)
    {
        var (line, column) = text.Locate(offset);
        _faults.Add((offset, new DefinitionFault(path, line, column, message, remedy, kind)));
    }

    public IReadOnlyList<DefinitionFault> InOrder() => [.. _faults.OrderBy(fault => fault.Offset).Select(fault => fault.Fault)];
}
