using Understudy.ApiGateway.Templates.Values;
using Understudy.Json;

namespace Understudy.ApiGateway.Templates.Methods;

/// <summary><c>$input</c>.</summary>
internal sealed class InputVariable(MappingTemplateContext context, Budget budget)
{
    // What $input.json gives where there is nothing: an empty JSON string.
    private const string NoData = "\"\"";

    private PayloadDocument? _document;
    private bool _isRead;
    private JavaMap? _parameters;

    /// <summary>The payload as text; <c>{}</c> when it is empty (recorded).</summary>
    public string Body => string.IsNullOrEmpty(context.Body) ? "{}" : context.Body;

    public object? Call(string name, object?[] arguments) => (name, arguments) switch
    {
        ("getBody", []) => Body,
        ("json", [string path]) => Json(path),
        ("path", [string path]) => Find(path) is { } data ? _document!.Part(data) : null,
        ("params", []) => Parameters(),
        ("params", [string parameter]) => Parameter(parameter),
        _ => null,
    };

    private string Json(string path)
    {
        var text = Find(path) is { IsNull: false } data ? data.ToString() : NoData;
        return budget.Text(text);
    }

    private JsonData? Find(string path)
    {
        if (!_isRead)
        {
            _isRead = true;
            _document = Read();
        }

        budget.Charge(path.Length);
        return _document?.Find(path);
    }

    private PayloadDocument? Read()
    {
        budget.Charge(Body.Length >> 4);
        try
        {
            return new PayloadDocument(JsonData.Parse(Body));
        }
        catch (JsonDataException)
        {
            // A payload that is no JSON has no parts (unit data of LocalStack).
            return null;
        }
    }

    private JavaMap Parameters() => _parameters ??= new JavaMap()
        .Fill("path", new JavaMap(context.PathParameters))
        .Fill("querystring", new JavaMap(context.QueryString))
        .Fill("header", new JavaMap(context.Headers));

    private string? Parameter(string name) =>
        context.PathParameters.TryGetValue(name, out var value)
        || context.QueryString.TryGetValue(name, out value)
        || context.Headers.TryGetValue(name, out value) ? value : null;
}
