namespace Understudy.StepFunctions.Definition;

/// <summary>What a Task calls; it decides which events the history gets.</summary>
internal enum TaskResourceKind
{
    /// <summary><c>arn:aws:lambda:…:function:NAME</c>: events <c>LambdaFunction…</c>.</summary>
    LambdaFunction,

    /// <summary><c>arn:aws:states:::…</c>: events <c>Task…</c>.</summary>
    Integration,

    /// <summary><c>arn:aws:states:…:activity:NAME</c>: events <c>Activity…</c>.</summary>
    Activity,
}
