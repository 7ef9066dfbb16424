namespace Understudy.Conformance.RealWorkflows;

/// <summary>One of the ways in which a definition is run.</summary>
/// <param name="FirstTurn">Which answer the Choice states are given first, from 0.</param>
/// <param name="TasksFail">Whether tasks fail at first, where their states retry or catch it.</param>
internal sealed record RunVariant(int FirstTurn, bool TasksFail);
