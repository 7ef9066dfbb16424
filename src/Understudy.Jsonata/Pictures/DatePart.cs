namespace Understudy.Jsonata.Pictures;

/// <summary>A piece of a date picture: literal text, or a component with how to write it.</summary>
internal sealed class DatePart
{
    /// <summary>The literal text; null for a component.</summary>
    public string? Literal { get; init; }

    /// <summary>The letter of the component: Y year, M month, D day and so on (XPath 3.1, 9.8.4.1).</summary>
    public char Component { get; init; }

    /// <summary>Written as a name in these letters; null when as a number.</summary>
    public Casing? Names { get; init; }

    public IntegerPicture? Integer { get; init; }

    public int? MaxWidth { get; init; }

    /// <summary>How many last digits of the year are written; -1 for all.</summary>
    public int YearDigits { get; init; } = -1;

    /// <summary>A timezone of zero is written Z.</summary>
    public bool IsTraditional { get; init; }
}
