using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Understudy.Json.Text;

namespace Understudy.Json;

/// <summary>An immutable JSON value.</summary>
/// <remarks>
/// Values are shared, never copied: an edit makes new containers along its path and shares the rest. Members keep their order, number
/// literals that nobody computed with keep their text, and two values are equal when they are the same JSON (<c>1</c> equals <c>1.0</c>,
/// the order of members does not count). Thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(JsonDataConverter))]
public abstract partial class JsonData : IEquatable<JsonData>
{
    /// <summary>How deep text may nest by default: as deep as the JSON reader of AWS allows.</summary>
    public const int DefaultMaxDepth = 1000;

    private protected JsonData()
    {
    }

    /// <summary><c>null</c>.</summary>
    public static JsonData Null => NullData.Instance;

    /// <summary><c>true</c>.</summary>
    public static JsonData True => BooleanData.TrueInstance;

    /// <summary><c>false</c>.</summary>
    public static JsonData False => BooleanData.FalseInstance;

    /// <summary><c>[]</c>.</summary>
    public static ArrayData EmptyArray => ArrayData.Empty;

    /// <summary><c>{}</c>.</summary>
    public static ObjectData EmptyObject => ObjectData.Empty;

    /// <summary>Which of the six kinds this value is.</summary>
    public abstract JsonDataKind Kind { get; }

    /// <summary>The length of the value's compact UTF-8 JSON text, in bytes; computed once. AWS's payload quotas are stated in it.</summary>
    public abstract long Utf8Length { get; }

    /// <summary>How deep arrays and objects nest: 0 for a scalar, 1 for an empty array.</summary>
    public virtual int Depth => 0;

    /// <summary>How many elements or members there are; 0 for a scalar.</summary>
    public virtual int Count => 0;

    /// <summary>Whether this is <c>null</c>.</summary>
    public bool IsNull => this is NullData;

    /// <summary>An element of an array.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="JsonDataException">This is no array, or has no such element.</exception>
    public virtual JsonData this[int index] => throw Unexpected("an array");

    /// <summary>A member of an object.</summary>
    /// <exception cref="JsonDataException">This is no object, or has no such member.</exception>
    public virtual JsonData this[string name] => throw Unexpected("an object");

    /// <summary>Compares by value.</summary>
    public static bool operator ==(JsonData? left, JsonData? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(JsonData? left, JsonData? right) => !(left == right);

    /// <summary>Looks a member up; false when this is no object or has no such member.</summary>
    public virtual bool TryGet(string name, [MaybeNullWhen(false)] out JsonData value)
    {
        value = null;
        return false;
    }

    /// <summary>Whether two values are the same JSON.</summary>
    public abstract bool Equals(JsonData? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is JsonData other && Equals(other);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The value as compact JSON text, without blanks, escaping only what JSON requires.</summary>
    public sealed override string ToString() => DataWriter.Write(this, indented: false);

    /// <summary>The value as JSON text of several lines, indented by two blanks.</summary>
    public string ToIndentedString() => DataWriter.Write(this, indented: true);

    internal JsonDataException Unexpected(string wanted) => new($"Expected {wanted}, but the value is {Describe()}.");

    internal static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new JsonDataException("The JSON value nests too deep to be processed.");
        }
    }

    // A value that shares its parts can be exponentially longer as text than it is in memory.
    private protected static long AddLengths(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

    private string Describe()
    {
        const int longest = 60;
        var article = Kind switch
        {
            JsonDataKind.Null => "null",
            JsonDataKind.Boolean => "the boolean",
            JsonDataKind.Number => "the number",
            JsonDataKind.String => "the string",
            JsonDataKind.Array => "an array",
            JsonDataKind.Object => "an object",
            _ => throw new UnreachableException(),
        };
        return Kind is JsonDataKind.Null || Utf8Length > longest ? article : $"{article} {this}";
    }
}
