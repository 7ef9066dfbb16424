namespace Understudy.Jsonata.Matching;

/// <summary>What an instruction of a compiled pattern does.</summary>
internal enum Operation
{
    Match,
    Unit,
    Set,
    SetRun,
    Split,
    Jump,
    Save,
    TextStart,
    TextEnd,
    LineStart,
    LineEnd,
    WordEdge,
    NotWordEdge,
    BackReference,
    Look,
    CounterStart,
    CounterLoop,
    IterationStart,
    IterationEnd,
}
