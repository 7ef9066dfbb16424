namespace Understudy.Jsonata.Pictures;

/// <summary>A separator of a picture and how many digits stand to its right.</summary>
internal readonly record struct Grouping(int Position, string Separator)
{
    /// <summary>The distance at which separators repeat for ever; 0 when they do not stand at regular distances.</summary>
    public static int RegularDistance(IReadOnlyList<int> positions)
    {
        if (positions.Count == 0)
        {
            return 0;
        }

        var factor = 0;
        foreach (var position in positions)
        {
            factor = Divisor(position, factor);
        }

        for (var i = 1; i <= positions.Count; i++)
        {
            if (!positions.Contains(i * factor))
            {
                return 0;
            }
        }

        return factor;
    }

    private static int Divisor(int left, int right) => right == 0 ? left : Divisor(right, left % right);
}
