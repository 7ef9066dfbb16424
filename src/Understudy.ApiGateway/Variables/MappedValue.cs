using System.Diagnostics.CodeAnalysis;
using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Variables;

/// <summary>A value of a gateway response's header: a literal in single quotes, or where it is read.</summary>
internal sealed class MappedValue
{
    private readonly string _text;
    private readonly bool _isLiteral;

    private MappedValue(string text, bool isLiteral)
    {
        _text = text;
        _isLiteral = isLiteral;
    }

    public static bool TryParse(string value, [NotNullWhen(true)] out MappedValue? mapped)
    {
        mapped = value.Length >= 2 && value[0] == '\'' && value[^1] == '\'' ? new MappedValue(value[1..^1], isLiteral: true)
            : CallVariables.IsKnown(value) ? new MappedValue(value, isLiteral: false)
            : null;
        return mapped is not null;
    }

    /// <summary>The value; null if there is none.</summary>
    public string? Text(ApiCall call) => _isLiteral ? _text : CallVariables.Text(call, _text);
}
