namespace Understudy.Jsonata.Pictures;

/// <summary>The letters of a number or name in words.</summary>
internal enum Casing
{
    Lower,
    Upper,
    Title,
}
