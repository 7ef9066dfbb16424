using Understudy.StepFunctions;
using static Understudy.Tests.Histories.RecordedEvents;

namespace Understudy.Assertions.Tests;

/// <summary>The executions that the tests look at, and what an assertion about them says.</summary>
internal static class Histories
{
    /// <summary>A payment that is retried twice, a Choice and a Wait.</summary>
    public static readonly ExecutionHistory Order = HistoryOf("""
        1  < 0   0   ExecutionStarted   input={"id":42}
        2  < 0   0   TaskStateEntered   ProcessPayment
        3  < 2   0   TaskScheduled      parameters={"amount":5}
        4  < 3   0   TaskFailed         error=Gateway.Timeout
        5  < 4   5   TaskScheduled      parameters={"amount":5}
        6  < 5   5   TaskTimedOut       error=States.Timeout
        7  < 6   15  TaskScheduled      parameters={"amount":4}
        8  < 7   15  TaskSucceeded      output={"charged":true}
        9  < 8   15  TaskStateExited    ProcessPayment
        10 < 9   15  ChoiceStateEntered IsLarge
        11 < 10  15  ChoiceStateExited  IsLarge
        12 < 11  15  WaitStateEntered   CoolDown
        13 < 12  17  WaitStateExited    CoolDown
        14 < 13  17  ExecutionSucceeded output={"id":42,"items":[1,2]}
        """);

    public const string OrderTrace = """

            +0 s   ProcessPayment  #1  failed     Gateway.Timeout
            +5 s   ProcessPayment  #2  timed out  States.Timeout
            +15 s  ProcessPayment  #3  succeeded
            +15 s  IsLarge             succeeded  -> CoolDown
            +15 s  CoolDown            succeeded
            +17 s  execution           SUCCEEDED
        """;

    /// <summary>A refusal that is caught, then an end in failure.</summary>
    public static readonly ExecutionHistory Refused = HistoryOf("""
        1 < 0  0  ExecutionStarted
        2 < 0  0  TaskStateEntered  Charge
        3 < 2  0  TaskScheduled     parameters=1
        4 < 3  1  TaskFailed        error=Card.Declined  cause={limit}
        5 < 4  1  TaskStateExited   Charge
        6 < 5  1  FailStateEntered  GiveUp
        7 < 6  1  ExecutionFailed   error=Refused  cause=limit_reached
        """);

    public const string RefusedTrace = """

            +0 s  Charge     #1  failed  Card.Declined -> GiveUp
            +1 s  GiveUp         failed  Refused
            +1 s  execution      FAILED  Refused
        """;

    /// <summary>Two iterations, of which the second fails, inside the first of two branches.</summary>
    public static readonly ExecutionHistory Shipment = HistoryOf("""
        1  < 0   0  ExecutionStarted
        2  < 0   0  ParallelStateEntered    Both
        3  < 2   0  ParallelStateStarted
        4  < 3   0  MapStateEntered         Ship
        5  < 3   0  PassStateEntered        Bill
        6  < 5   0  PassStateExited         Bill
        7  < 4   0  MapStateStarted         length=2
        8  < 7   0  MapIterationStarted     Ship  index=0
        9  < 8   0  PassStateEntered        Pack
        10 < 9   0  PassStateExited         Pack
        11 < 10  0  MapIterationSucceeded   Ship  index=0
        12 < 10  0  MapIterationStarted     Ship  index=1
        13 < 12  0  FailStateEntered        Torn
        14 < 13  0  MapIterationFailed      Ship  index=1
        15 < 13  0  MapStateFailed
        16 < 15  0  ParallelStateFailed
        17 < 16  0  ExecutionFailed         error=Box.Torn
        """);

    public const string ShipmentTrace = """

            +0 s  Both          #1  failed     Box.Torn
            +0 s    branch 0        failed
            +0 s      Ship      #1  failed     Box.Torn
            +0 s        [0]         succeeded
            +0 s          Pack      succeeded
            +0 s        [1]         failed
            +0 s          Torn      failed     Box.Torn
            +0 s    branch 1        succeeded
            +0 s      Bill          succeeded
            +0 s  execution         FAILED     Box.Torn
        """;

    /// <summary>What a failing assertion says, without the trace at its end, which it must have.</summary>
    public static string FailureOf(ExecutionHistory history, Action<ExecutionHistory> assertion, string trace)
    {
        var asserting = () => assertion(history);
        var message = asserting.Should().Throw<Xunit.Sdk.XunitException>().Which.Message;
        var ending = trace.ReplaceLineEndings("\n");
        message.Should().EndWith(ending);
        return message[..^ending.Length];
    }
}
