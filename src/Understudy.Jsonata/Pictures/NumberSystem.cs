namespace Understudy.Jsonata.Pictures;

/// <summary>How a picture writes an integer.</summary>
internal enum NumberSystem
{
    Decimal,
    Letters,
    Roman,
    Words,
    Sequence,
}
