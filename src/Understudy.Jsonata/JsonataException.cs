using Understudy.Json;

namespace Understudy.Jsonata;

/// <summary>An expression that does not parse, or whose evaluation failed.</summary>
public sealed class JsonataException : Exception
{
    /// <summary>An error for a host function to raise.</summary>
    /// <param name="code">A code of your own, or one of JSONata's, such as <c>D3137</c>.</param>
    /// <param name="reason">What went wrong.</param>
    public JsonataException(string code, string reason)
        : this(code, reason, null, null)
    {
    }

    internal JsonataException(string code, string reason, string? remedy, Exception? inner)
        : base(reason, inner)
    {
        Code = code;
        Reason = reason;
        Remedy = remedy;
    }

    /// <summary>The error code of the JSONata reference implementation, such as <c>T2001</c>; see docs/reference/jsonata.md for the few of our own.</summary>
    public string Code { get; }

    /// <summary>Where in the expression: characters (UTF-16 units) from its start to the end of the token at fault; null when not known.</summary>
    public int? Position { get; internal set; }

    /// <summary>The operator, function or other token at fault; null when there is none.</summary>
    public string? Token { get; internal set; }

    /// <summary>The value at fault; null when there is none or when it is no JSON (a function).</summary>
    public JsonData? Value { get; internal init; }

    /// <summary>The number of the argument at fault, from 1; null when the error is not about an argument.</summary>
    public int? Index { get; internal set; }

    /// <summary>What went wrong, in the words of the reference implementation.</summary>
    public string Reason { get; internal set; }

    /// <summary>What to do about it; null when the reason says it all.</summary>
    public string? Remedy { get; }

    /// <summary>The reason, and the remedy where there is one.</summary>
    public override string Message => Remedy is null ? Reason : Reason.EndsWith('?') ? $"{Reason} {Remedy}" : $"{Reason.TrimEnd('.')}. {Remedy}";

    /// <summary>Whether the reason is one of our texts, so that facts learned later are filled in.</summary>
    internal bool IsOurs { get; init; }

    internal object? RawValue { get; init; }

    internal object? Value2 { get; init; }

    internal string? Text { get; init; }
}
