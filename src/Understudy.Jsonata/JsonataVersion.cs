namespace Understudy.Jsonata;

#pragma warning disable CA1707 // The underscore stands for the point of a version number.

/// <summary>A level of the JSONata language.</summary>
public enum JsonataVersion
{
    /// <summary>JSONata 2.2: all operators and functions, <c>??</c> and <c>?:</c> included.</summary>
    V2_2,

    /// <summary>JSONata 2.0.6, which AWS documents for Step Functions: later syntax is refused, as that release refuses it.</summary>
    V2_0_6,
}
