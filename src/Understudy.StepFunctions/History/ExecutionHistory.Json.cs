using Understudy.StepFunctions.History.Format;

namespace Understudy.StepFunctions;

public sealed partial class ExecutionHistory
{
    /// <summary>Reads a history of a real or a simulated execution from JSON text.</summary>
    /// <param name="json">
    /// What <c>aws stepfunctions get-execution-history</c> prints, what the API answers, or what an SDK's answer is when it is serialized:
    /// <c>{"events":[…]}</c>, an array of events, or an array of such pages. Names may begin with a capital (.NET); timestamps may be ISO
    /// text, with a blank for the <c>T</c> (Python) and in any zone, or seconds or milliseconds since 1970. Events may come in any order
    /// and without execution data. Members that this version does not know are kept in <see cref="HistoryEvent.OtherMembers"/>.
    /// </param>
    /// <exception cref="InvalidHistoryException">
    /// The text is not JSON or no history, an event is of an unknown type, or events are missing (<c>nextToken</c>, gaps in the ids).
    /// </exception>
    public static ExecutionHistory Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new HistoryReader("history").Read(json);
    }

    /// <summary>Reads a history from a file.</summary>
    /// <param name="path">The file, with what <see cref="Parse"/> takes.</param>
    /// <exception cref="InvalidHistoryException">The file holds no whole history.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static ExecutionHistory FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return File.Exists(path)
            ? new HistoryReader(Path.GetFileName(path)).Read(File.ReadAllText(path))
            : throw new InvalidHistoryException(
                Path.GetFileName(path),
                null,
                $"there is no such file in {Path.GetDirectoryName(Path.GetFullPath(path))}.",
                "Let the project copy it beside its assembly, and name it from AppContext.BaseDirectory.");
    }

    /// <summary>The history as JSON text: members and timestamps as the AWS CLI v2 prints them, in UTC, indented by two blanks.</summary>
    /// <remarks>Equal histories give equal text, and <see cref="Parse"/> gives an equal history back.</remarks>
    public string ToJson() => HistoryWriter.Write(this).ToIndentedString();
}
