namespace Understudy.Json;

/// <summary>One comparison of two values, member by member and element by element.</summary>
/// <remarks>
/// Two values that share their parts exponentially often, each in its own memory, would take as many steps as their texts have. So from
/// some size on the pairs of containers found equal are remembered, and each pair is compared once.
/// </remarks>
internal struct DataComparison
{
    private const int StepsBeforeMemory = 4096;

    private int _steps;
    private HashSet<ContainerPair>? _equal;

    public bool AreEqual(JsonData left, JsonData? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return (left, right) switch
        {
            (ArrayData a, ArrayData b) => AreEqualContainers(a, b),
            (ObjectData a, ObjectData b) => AreEqualContainers(a, b),
            (ArrayData or ObjectData, _) => false,
            _ => left.Equals(right),
        };
    }

    private bool AreEqualContainers(JsonData left, JsonData right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        JsonData.EnsureStack();
        if (++_steps > StepsBeforeMemory && (_equal ??= []).Contains(new ContainerPair(left, right)))
        {
            return true;
        }

        var equal = left is ArrayData array ? HaveEqualItems(array, (ArrayData)right) : HaveEqualMembers((ObjectData)left, (ObjectData)right);
        if (equal)
        {
            _equal?.Add(new ContainerPair(left, right));
        }

        return equal;
    }

    private bool HaveEqualItems(ArrayData left, ArrayData right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left.Items[i], right.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool HaveEqualMembers(ObjectData left, ObjectData right)
    {
        var sameForm = ReferenceEquals(left.Names, right.Names);
        for (var i = 0; i < left.Count; i++)
        {
            var index = sameForm ? i : right.Names.IndexOf(left.Names[i]);
            if (index < 0 || !AreEqual(left.Values[i], right.Values[index]))
            {
                return false;
            }
        }

        return true;
    }
}
