using System.Diagnostics;

namespace Understudy.StepFunctions.Doubles;

/// <summary>What a double stands in for.</summary>
internal readonly record struct DoubleKey(DoubleKeyKind Kind, string Name)
{
    /// <summary>As a person calls it: <c>the Task state "ShipOrder"</c>.</summary>
    public string Description => Kind switch
    {
        DoubleKeyKind.State => $"the Task state \"{Name}\"",
        DoubleKeyKind.Function => $"the Lambda function \"{Name}\"",
        DoubleKeyKind.Resource => $"the resource {Name}",
        _ => throw new UnreachableException(),
    };

    /// <summary>The call that sets it up: <c>On("ShipOrder", …)</c>.</summary>
    public override string ToString() => Kind switch
    {
        DoubleKeyKind.State => $"On(\"{Name}\", …)",
        DoubleKeyKind.Function => $"OnFunction(\"{Name}\", …)",
        DoubleKeyKind.Resource => $"OnResource(\"{Name}\", …)",
        _ => throw new UnreachableException(),
    };
}
