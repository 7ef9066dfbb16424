namespace Understudy.StepFunctions;

/// <summary>A task was left to a worker that no worker can take: the test's fault, so no Retry and no Catch sees it.</summary>
public sealed class NoActivityException : Exception, ITestFault
{
    internal NoActivityException(string stateName, string resource, bool isActivity)
        : base($"""
            The double of state "{stateName}" waits for a worker, but {(isActivity ? "its task has been started already" : $"the resource {resource} is no activity")}.
            {(isActivity ? "A handler that leaves an activity to a worker returns TaskOutcome.WaitingForWorker() at once." : "Return a result instead, or let the state call an activity: arn:aws:states:…:activity:NAME.")}
            """)
    {
        StateName = stateName;
        Resource = resource;
    }

    /// <summary>The state's name.</summary>
    public string StateName { get; }

    /// <summary>The state's <c>Resource</c>, as written.</summary>
    public string Resource { get; }
}
