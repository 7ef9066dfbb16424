using Understudy.Json;

namespace Understudy.ApiGateway.Schemas.Keywords;

/// <summary><c>type</c>.</summary>
internal sealed class TypeKeyword : SchemaKeyword
{
    private readonly HashSet<string> _allowed;
    private readonly string _list;

    public TypeKeyword(IEnumerable<string> types)
    {
        _allowed = new HashSet<string>(types, StringComparer.Ordinal);
        if (_allowed.Contains("number"))
        {
            _allowed.Add("integer");
        }

        _list = Lists.Of(JsonTypes.All.Where(_allowed.Contains));
    }

    public override bool Check(JsonData instance, ValidationRun run)
    {
        var type = JsonTypes.Of(instance);
        return _allowed.Contains(type) || run.Fail($"instance type ({type}) does not match any allowed primitive type (allowed: {_list})");
    }
}
