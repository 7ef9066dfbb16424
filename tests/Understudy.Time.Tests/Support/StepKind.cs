namespace Understudy.Time.Tests.Support;

internal enum StepKind
{
    Schedule,
    ScheduleTwo,
    Cancel,
    Change,
}
