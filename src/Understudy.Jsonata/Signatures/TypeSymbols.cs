namespace Understudy.Jsonata.Signatures;

/// <summary>The types that a signature tells apart.</summary>
[Flags]
internal enum TypeSymbols
{
    None = 0,
    String = 1,
    Number = 2,
    Boolean = 4,
    Null = 8,
    Array = 16,
    Object = 32,
    Function = 64,
    Missing = 128,
    Json = String | Number | Boolean | Null | Array | Object | Missing,
    Any = Json | Function,
}
