using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>What a Lambda function gave.</summary>
public sealed class LambdaResult
{
    private readonly string? _text;
    private JsonData? _payload;
    private bool _isParsed;

    private LambdaResult(JsonData? payload, string? text, bool isError)
    {
        _payload = payload;
        _text = text;
        _isParsed = payload is not null;
        IsError = isError;
    }

    /// <summary>Whether the function failed (<c>FunctionError</c>).</summary>
    public bool IsError { get; }

    /// <summary>The payload; null if its text is no JSON.</summary>
    public JsonData? Payload
    {
        get
        {
            if (!_isParsed)
            {
                _payload = Parse(_text!);
                _isParsed = true;
            }

            return _payload;
        }
    }

    /// <summary>The payload as text.</summary>
    public string Text => _text ?? _payload!.ToString();

    /// <summary>The function returned a value.</summary>
    public static LambdaResult Succeeded(JsonData payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        return new LambdaResult(payload, null, isError: false);
    }

    /// <summary>The function returned exactly this text, which need not be JSON.</summary>
    public static LambdaResult SucceededWithText(string payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        return new LambdaResult(null, payload, isError: false);
    }

    /// <summary>The function failed.</summary>
    /// <param name="errorType">Such as the name of the exception.</param>
    /// <param name="errorMessage">Its message.</param>
    public static LambdaResult Failed(string errorType, string errorMessage) =>
        Failed(JsonData.Object(("errorType", errorType), ("errorMessage", errorMessage)));

    /// <summary>The function failed with an error object of your own.</summary>
    public static LambdaResult Failed(JsonData payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        return new LambdaResult(payload, null, isError: true);
    }

    private static JsonData? Parse(string text)
    {
        try
        {
            return JsonData.Parse(text);
        }
        catch (JsonDataException)
        {
            return null;
        }
    }
}
