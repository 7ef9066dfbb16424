namespace Understudy.StepFunctions.Reading;

/// <summary>The state types as they are written.</summary>
/// <remarks>A table of its own: what System.Enum offers costs a fresh process more than reading a whole definition.</remarks>
internal static class StateTypeNames
{
    /// <summary>The names in the order of <see cref="StateType"/>.</summary>
    public static readonly string[] All = ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"];

    /// <summary>The names in the order in which Step Functions tells them.</summary>
    public static readonly string[] AsTold = ["Task", "Wait", "Pass", "Succeed", "Fail", "Choice", "Parallel", "Map"];

    public static string Of(StateType type) => All[(int)type];

    /// <summary>The type of a name that is one of <see cref="All"/>.</summary>
    public static StateType Parse(string name) => (StateType)Array.IndexOf(All, name);
}
