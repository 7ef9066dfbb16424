namespace Understudy.ApiGateway.Templates.Values;

/// <summary>What <c>entrySet()</c> holds.</summary>
internal sealed class MapEntry(JavaMap map, object key)
{
    public object Key { get; } = key;

    public object? Value => map.Get(Key);

    public object? SetValue(object? value) => map.Put(Key, value);
}
