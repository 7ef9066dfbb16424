using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Understudy.Json.Tests;

public class InteropTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly JsonSerializerOptions Quoting = new() { NumberHandling = JsonNumberHandling.WriteAsString };

    public sealed record Order(int OrderId, string? Note);

    public sealed record Envelope(JsonData Payload, ObjectData? Detail = null, ArrayData? Items = null);

    public sealed class Link
    {
        public Link? Next { get; set; }
    }

    [Fact]
    public void Any_serializable_value_becomes_JSON()
    {
        JsonData.From(new { orderId = 42, tags = new[] { "a" } }).ToString().Should().Be("{\"orderId\":42,\"tags\":[\"a\"]}");
        JsonData.From(new Order(1, null)).ToString().Should().Be("{\"OrderId\":1,\"Note\":null}");
        JsonData.From(new Order(1, "é"), Web).ToString().Should().Be("{\"orderId\":1,\"note\":\"é\"}");
        JsonData.From(new Dictionary<string, object?> { ["a"] = null }).ToString().Should().Be("{\"a\":null}");
        JsonData.From(null).Should().BeSameAs(JsonData.Null);
    }

    [Fact]
    public void Scalars_become_JSON_as_they_print()
    {
        JsonData.From(new object?[] { "a", true, 1, 2L, 0.1f }).ToString().Should().Be("[\"a\",true,1,2,0.1]");
        JsonData.From(1e21).Should().Be(JsonData.Of(1e21));
        JsonData.From(1.50m).ToString().Should().Be("1.50");
        JsonData.From("\ud800").AsString().Should().Be("\ud800");
    }

    [Fact]
    public void Options_hold_for_scalars_too()
    {
        JsonData.From(5, Quoting).ToString().Should().Be("\"5\"");
    }

    [Fact]
    public void Types_of_System_Text_Json_keep_their_literals()
    {
        const string text = "{\"a\":[1.0,1E400,null],\"b\":\"é\"}";
        using var document = JsonDocument.Parse(text);

        JsonData.From(document).ToString().Should().Be(text);
        JsonData.From(document.RootElement).ToString().Should().Be(text);
        JsonData.From(JsonNode.Parse(text)).ToString().Should().Be(text);
    }

    [Fact]
    public void Comments_and_trailing_commas_of_a_document_are_left_behind()
    {
        using var document = JsonDocument.Parse("[1,/* one */2,]", new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

        JsonData.From(document).ToString().Should().Be("[1,2]");
        JsonSerializer.Deserialize<JsonData>("[1,/* one */2,]", Lenient)!.ToString().Should().Be("[1,2]");
    }

    [Fact]
    public void A_value_that_cannot_be_serialized_is_told_by_its_type()
    {
        var cycle = new Link();
        cycle.Next = cycle;

        FluentActions.Invoking(() => JsonData.From(cycle)).Should().Throw<JsonDataException>()
            .WithMessage("A value of type Understudy.Json.Tests.InteropTests+Link cannot be made into JSON: A possible object cycle*");
        FluentActions.Invoking(() => JsonData.From((Action)(() => { }))).Should().Throw<JsonDataException>();
        FluentActions.Invoking(() => JsonData.From(default(JsonElement))).Should().Throw<JsonDataException>();
        FluentActions.Invoking(() => JsonData.From(double.NaN)).Should().Throw<JsonDataException>();
        FluentActions.Invoking(() => JsonData.From(new { x = double.NaN })).Should().Throw<JsonDataException>();
    }

    [Fact]
    public void JSON_becomes_any_deserializable_type()
    {
        var order = JsonData.Parse("{\"OrderId\":1,\"Note\":\"x\"}");

        order.To<Order>().Should().Be(new Order(1, "x"));
        JsonData.Parse("{\"orderId\":1}").To<Order>(Web).Should().Be(new Order(1, null));
        JsonData.Null.To<Order>().Should().BeNull();
        JsonData.Null.To<int?>().Should().BeNull();
        order.To<JsonData>().Should().BeSameAs(order);
        ReferenceEquals(order.To<ObjectData>(), order).Should().BeTrue();
        order.To<object>().Should().BeSameAs(order);
    }

    [Fact]
    public void JSON_that_does_not_fit_a_type_is_told_by_the_type()
    {
        FluentActions.Invoking(() => JsonData.Parse("[]").To<Order>()).Should().Throw<JsonDataException>()
            .WithMessage("The JSON does not fit the type Understudy.Json.Tests.InteropTests+Order: *");
        FluentActions.Invoking(() => JsonData.Null.To<int>()).Should().Throw<JsonDataException>();
        FluentActions.Invoking(() => JsonData.Of(1).To<Action>()).Should().Throw<JsonDataException>();
        FluentActions.Invoking(() => JsonData.Of(1).To<ObjectData>()).Should().Throw<JsonDataException>();
        FluentActions.Invoking(() => JsonData.Of("\ud800").To<Guid>()).Should().Throw<JsonDataException>();
        FluentActions.Invoking(() => JsonData.Of("\ud800").To<char[]>()).Should().Throw<JsonDataException>();
    }

    [Fact]
    public void Values_and_kinds_stand_as_members_of_serialized_types()
    {
        var envelope = new Envelope(JsonData.Parse("[1.0]"), JsonData.Object(("a", 1)), JsonData.Array(2));
        const string text = "{\"Payload\":[1.0],\"Detail\":{\"a\":1},\"Items\":[2]}";

        JsonSerializer.Serialize(envelope).Should().Be(text);
        JsonSerializer.Deserialize<Envelope>(text).Should().Be(envelope);
        JsonData.From(new { detail = JsonData.Object(("a", 1)), n = JsonData.Of(1), s = JsonData.Of("x") }).ToString()
            .Should().Be("{\"detail\":{\"a\":1},\"n\":1,\"s\":\"x\"}");
    }

    [Fact]
    public void Null_is_a_value_for_JsonData_and_no_object_for_its_kinds()
    {
        var envelope = JsonSerializer.Deserialize<Envelope>("{\"Payload\":null,\"Detail\":null}")!;

        envelope.Payload.Should().BeSameAs(JsonData.Null);
        envelope.Detail.Should().BeNull();
        JsonSerializer.Serialize(envelope).Should().Be("{\"Payload\":null,\"Detail\":null,\"Items\":null}");
    }

    [Fact]
    public void A_member_of_another_kind_is_a_fault_of_the_deserializer()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Envelope>("{\"Payload\":1,\"Detail\":[]}")).Should().Throw<JsonException>()
            .WithMessage("The JSON value is of the kind Array, which is no ObjectData.*");
    }

    [Fact]
    public void Values_deeper_than_64_pass_both_ways_as_JSON()
    {
        var deep = Doubling.Nested(900);

        JsonData.From(deep.ToNode()).Should().Be(deep);
        JsonData.From(deep.ToElement()).Should().Be(deep);
        JsonData.From(deep.To<JsonNode>()).Should().Be(deep);
        JsonData.From(deep.To<JsonElement>()).Should().Be(deep);
        using var document = deep.To<JsonDocument>()!;
        JsonData.From(document).Should().Be(deep);
        JsonData.From(new { deep }).Should().Be(JsonData.Object(("deep", deep)));
    }

    [Fact]
    public void A_type_deeper_than_the_serializer_allows_is_refused_in_our_words()
    {
        var deep = Enumerable.Range(0, 100).Aggregate(JsonData.Null, (inner, _) => JsonData.Object(("Next", inner)));

        deep.Invoking(d => d.To<Link>()).Should().Throw<JsonDataException>();
        deep.To<Link>(new JsonSerializerOptions { MaxDepth = 200 })!.Next.Should().NotBeNull();
        JsonData.From(deep.To<Link>(new() { MaxDepth = 200 }), new() { MaxDepth = 200 }).Should().Be(deep);
    }

    [Fact]
    public void A_writer_of_System_Text_Json_gets_the_literals()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            JsonData.Parse("[1.0,\"\u2028\"]").WriteTo(writer);
        }

        System.Text.Encoding.UTF8.GetString(stream.ToArray()).Should().Be("[1.0,\"\u2028\"]");
    }

    [Fact]
    public void Null_is_no_node_and_a_null_element()
    {
        JsonData.Null.ToNode().Should().BeNull();
        JsonData.Null.ToElement().ValueKind.Should().Be(JsonValueKind.Null);
    }
}
