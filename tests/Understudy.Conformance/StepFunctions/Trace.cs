using System.Globalization;
using Understudy.StepFunctions;
using Understudy.StepFunctions.History.Format;
using Understudy.StepFunctions.Replays;

namespace Understudy.Conformance.StepFunctions;

/// <summary>An execution as a reader of a failed case wants to see it.</summary>
internal static class Trace
{
    public static string Of(Execution execution) => string.Join('\n', execution.History.Select(own => Line(execution, own)));

    private static string Line(Execution execution, HistoryEvent own)
    {
        var offset = (own.Timestamp - execution.StartTime).TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return $"{own.Id,3} <{own.PreviousEventId,3}  +{offset} s  {new EventRecord(HistoryWriter.Write(own))}";
    }
}
