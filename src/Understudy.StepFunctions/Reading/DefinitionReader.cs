using System.Text;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>Reads the text of a definition into the compiled form, or tells all its faults.</summary>
internal static class DefinitionReader
{
    private const int LargestText = 1024 * 1024;
    private const long LongestSeconds = 99_999_999;

    /// <exception cref="InvalidDefinitionException">The definition is faulty.</exception>
    public static MachineDefinition Read(string text, string source, StateMachineType type)
    {
        var sourceText = SourceOf(text);
        var faults = new FaultLog(sourceText);
        var definition = ReadRoot(sourceText, faults) is { } root ? Read(root, type, faults) : null;
        return definition is not null && faults.IsEmpty
            ? definition
            : throw new InvalidDefinitionException(source, faults.InOrder(), faults.Diagnostics(), faults.Cause);
    }

    /// <summary>What Step Functions tells about a definition.</summary>
    /// <param name="text">The definition.</param>
    /// <param name="type">The type of the state machine.</param>
    /// <param name="warns">Whether it tells warnings too.</param>
    public static IReadOnlyList<ValidationDiagnostic> Check(string text, StateMachineType type, bool warns)
    {
        var sourceText = SourceOf(text);
        var faults = new FaultLog(sourceText);
        if (ReadRoot(sourceText, faults) is not { } root)
        {
            return faults.Diagnostics();
        }

        Read(root, type, faults);
        return faults.Diagnostics(warns ? Warnings.WarningFinder.Find(root) : []);
    }

    // A byte order mark that a file reader left in place is no part of the text.
    private static SourceText SourceOf(string text) => new(Encoding.UTF8.GetBytes(text.StartsWith('\uFEFF') ? text[1..] : text));

    private static SourceValue? ReadRoot(SourceText text, FaultLog faults)
    {
        if (text.Utf8.Length > LargestText)
        {
            var message = $"is a text of {text.Utf8.Length} bytes; a definition has at most {LargestText}.";
            faults.Add("$", 0, message, "Move parts of it to state machines of their own.", new Finding(DiagnosticCodes.Schema, $"Definition {message}", null));
            return null;
        }

        if (text.Utf8.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            faults.Add("$", 0, "is an empty text; it must be an object.", "Write {\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}, to begin with.", SchemaFindings.NoDefinition());
            return null;
        }

        return SourceReader.Read(text, faults);
    }

    private static MachineDefinition? Read(SourceValue root, StateMachineType type, FaultLog faults)
    {
        var session = new ReadingSession(type, faults, StateNames.Of(root, faults));
        var fields = session.FieldsOf(root, "a state machine");
        if (!fields.IsObject("A definition is an object with StartAt and States."))
        {
            return null;
        }

        fields.Allow("Comment", "StartAt", "States", "TimeoutSeconds", "QueryLanguage", "Version");
        fields.Text("Version", "\"1.0\"");
        session.Language = Languages.OfMachine(fields);
        VariableNames.Check(root, faults);
        var timeout = fields.Integer("TimeoutSeconds", 1, LongestSeconds, "It is the longest that an execution may take, in seconds.");
        var comment = fields.Text("Comment", "\"what it does\"");
        return WorkflowReader.Read(fields) is { } workflow
            ? new MachineDefinition { Workflow = workflow, Comment = comment, Timeout = timeout is { } seconds ? TimeSpan.FromSeconds(seconds) : null }
            : null;
    }
}
