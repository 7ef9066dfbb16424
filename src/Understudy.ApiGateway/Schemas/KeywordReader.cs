using Understudy.ApiGateway.Schemas.Keywords;
using Understudy.Json;
using Understudy.Jsonata.Matching;

namespace Understudy.ApiGateway.Schemas;

/// <summary>Reads the keywords of one schema. Messages come in the order of the keywords' names, the format last.</summary>
internal sealed partial class KeywordReader(SchemaCompiler compiler, SchemaPlace place, ObjectData data)
{
    private readonly List<SchemaKeyword> _keywords = [];

    public void ReadInto(SchemaNode node)
    {
        ReadMembers(node);
        ReadItems(node);
        ReadGroup("allOf", schemas => new AllOfKeyword(schemas));
        ReadGroup("anyOf", schemas => new AnyOfKeyword(schemas));
        ReadDependencies();
        ReadEnum();
        ReadSize("maxItems", JsonDataKind.Array, isLeast: false);
        ReadSize("maxLength", JsonDataKind.String, isLeast: false);
        ReadSize("maxProperties", JsonDataKind.Object, isLeast: false);
        ReadRange("maximum", "exclusiveMaximum", isLeast: false);
        ReadSize("minItems", JsonDataKind.Array, isLeast: true);
        ReadSize("minLength", JsonDataKind.String, isLeast: true);
        ReadSize("minProperties", JsonDataKind.Object, isLeast: true);
        ReadRange("minimum", "exclusiveMinimum", isLeast: true);
        ReadMultipleOf();
        if (data.TryGet("not", out var not))
        {
            _keywords.Add(new NotKeyword(compiler.Compile(place.Part("not", not))));
        }

        ReadGroup("oneOf", schemas => new OneOfKeyword(schemas));
        if (Text("pattern") is { } pattern)
        {
            _keywords.Add(new PatternKeyword(Pattern(pattern, "pattern")));
        }

        if (data.TryGet("required", out _))
        {
            _keywords.Add(new RequiredKeyword(Names(place.Part("required", data["required"]))));
        }

        ReadType();
        if (Flag("uniqueItems"))
        {
            _keywords.Add(new UniqueItemsKeyword());
        }

        if (Text("format") is { } format && SchemaFormats.Find(format) is { } known)
        {
            _keywords.Add(new FormatKeyword(known));
        }

        node.Keywords = _keywords;
    }

    private void ReadGroup(string keyword, Func<SchemaNode[], SchemaKeyword> make)
    {
        if (data.TryGet(keyword, out var value))
        {
            Require(value is ArrayData { Count: > 0 }, keyword, "must be an array of at least one schema");
            _keywords.Add(make([.. SchemaParts.In(place.Part(keyword, value), (ArrayData)value).Select(compiler.Compile)]));
        }
    }

    private void ReadEnum()
    {
        if (data.TryGet("enum", out var value))
        {
            Require(value is ArrayData { Count: > 0 }, "enum", "must be an array of at least one value");
            _keywords.Add(new EnumKeyword((ArrayData)value));
        }
    }

    private void ReadType()
    {
        if (!data.TryGet("type", out var value))
        {
            return;
        }

        var types = value is StringData one ? [one.Value] : Names(place.Part("type", value));
        Require(types.All(JsonTypes.All.Contains), "type", "must be one or several of array, boolean, integer, null, number, object and string");
        _keywords.Add(new TypeKeyword(types));
    }

    private void ReadSize(string keyword, JsonDataKind kind, bool isLeast)
    {
        if (data.TryGet(keyword, out var value))
        {
            Require(value is NumberData number && ExactNumber.Of(number).Sign >= 0 && ExactNumber.Of(number).IsWhole, keyword, "must be a whole number, 0 or more");
            _keywords.Add(new SizeKeyword(kind, isLeast, ExactNumber.Of((NumberData)value), ((NumberData)value).Literal));
        }
    }

    private void ReadRange(string keyword, string exclusive, bool isLeast)
    {
        var isExclusive = Flag(exclusive);
        if (data.TryGet(keyword, out var value))
        {
            Require(value is NumberData, keyword, "must be a number");
            _keywords.Add(new RangeKeyword((NumberData)value, isLeast, isExclusive));
        }
        else
        {
            Require(!isExclusive, exclusive, $"means nothing without {keyword}");
        }
    }

    private void ReadMultipleOf()
    {
        if (data.TryGet("multipleOf", out var value))
        {
            Require(value is NumberData number && ExactNumber.Of(number).Sign > 0, "multipleOf", "must be a number greater than 0");
            _keywords.Add(new MultipleOfKeyword((NumberData)value));
        }
    }

    private EcmaPattern Pattern(string text, params string[] tokens)
    {
        try
        {
            return EcmaPattern.Parse(text);
        }
        catch (PatternException e)
        {
            throw new SchemaException($"{place.Pointer}/{string.Join('/', tokens)}", $"'{text}' is no regular expression of ECMA 262: {e.Message}.");
        }
    }

    private static string[] Names(SchemaPlace list)
    {
        if (list.Data is not ArrayData { Count: > 0 } array || array.Any(item => item is not StringData) || array.Distinct().Count() < array.Count)
        {
            throw new SchemaException(list.Pointer, "must be an array of different strings, at least one; API Gateway refuses an empty one.");
        }

        return [.. array.Select(item => item.AsString())];
    }

    private string? Text(string keyword)
    {
        if (!data.TryGet(keyword, out var value))
        {
            return null;
        }

        Require(value is StringData, keyword, "must be a string");
        return value.AsString();
    }

    private bool Flag(string keyword)
    {
        if (!data.TryGet(keyword, out var value))
        {
            return false;
        }

        Require(value is BooleanData, keyword, "must be true or false");
        return value.AsBoolean();
    }

    private void Require(bool condition, string keyword, string rule)
    {
        if (!condition)
        {
            throw new SchemaException($"{place.Pointer}/{keyword}", $"{rule}, but it is {SchemaCompiler.Describe(data[keyword])}.");
        }
    }
}
