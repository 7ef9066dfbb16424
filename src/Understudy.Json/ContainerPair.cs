using System.Runtime.CompilerServices;

namespace Understudy.Json;

/// <summary>Two containers as objects in memory, whatever they hold.</summary>
internal readonly struct ContainerPair(JsonData left, JsonData right) : IEquatable<ContainerPair>
{
    private readonly JsonData _left = left;
    private readonly JsonData _right = right;

    public bool Equals(ContainerPair other) => ReferenceEquals(_left, other._left) && ReferenceEquals(_right, other._right);

    public override bool Equals(object? obj) => obj is ContainerPair other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_left), RuntimeHelpers.GetHashCode(_right));
}
