using Understudy.StepFunctions.History.Walk;

namespace Understudy.StepFunctions.History.Trace;

/// <summary>Lays an execution out as rows: a row for each attempt, and under a Map or Parallel its iterations or branches.</summary>
internal sealed class TraceRows
{
    private readonly List<TraceRow> _rows = [];
    private readonly IReadOnlyList<MapRunPicture> _pictures;

    private TraceRows(IReadOnlyList<MapRunPicture> pictures) => _pictures = pictures;

    public static List<TraceRow> Of(ExecutionHistory history)
    {
        var rows = new TraceRows(history.MapRunPictures);
        var visits = history.StateVisits;
        rows.AddVisits(visits, visits.Count > 0 ? visits[0].Scope : null, depth: 0);
        rows._rows.Add(new TraceRow(0, history.Duration, history));
        return rows._rows;
    }

    private void AddVisits(IReadOnlyList<StateVisit> visits, VisitScope? scope, int depth)
    {
        foreach (var visit in visits)
        {
            if (visit.Scope == scope)
            {
                AddVisit(visit, depth);
            }
        }
    }

    private void AddVisit(StateVisit visit, int depth)
    {
        if (visit.Attempts.Count == 0)
        {
            _rows.Add(new TraceRow(depth, visit.Start, visit));
        }

        foreach (var attempt in visit.Attempts)
        {
            _rows.Add(new TraceRow(depth, attempt.Start, visit, attempt));
            AddInside(visit, attempt, depth + 1);
        }
    }

    private void AddInside(StateVisit visit, StateAttempt attempt, int depth)
    {
        var runs = visit.MapRuns.Where(run => run.Attempt == attempt.Number).ToList();
        runs.ForEach(run => AddMapRun(run, depth));
        foreach (var iteration in runs.SelectMany(run => run.Iterations))
        {
            _rows.Add(new TraceRow(depth, iteration.Start, iteration));
            AddVisits(iteration.StateVisits, iteration.Scope, depth + 1);
        }

        foreach (var branch in visit.Branches.Where(branch => branch.Attempt == attempt.Number))
        {
            _rows.Add(new TraceRow(depth, branch.Start, branch));
            AddVisits(branch.StateVisits, branch.Scope, depth + 1);
        }
    }

    private void AddMapRun(MapRun run, int depth)
    {
        if (run.MapRunArn is not { } arn)
        {
            return;
        }

        var picture = _pictures.FirstOrDefault(own => own.Arn == arn);
        _rows.Add(new TraceRow(depth, run.Start, run) { Picture = picture });
        foreach (var failure in picture?.Failures ?? [])
        {
            _rows.Add(new TraceRow(depth + 1, failure.Start, failure));
        }
    }
}
