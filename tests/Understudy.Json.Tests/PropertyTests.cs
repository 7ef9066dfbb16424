using System.Text;
using System.Text.Json;
using CsCheck;

namespace Understudy.Json.Tests;

public class PropertyTests
{
    [Fact]
    public void What_is_printed_reads_back_equal_and_prints_the_same() => Generate.Value.Sample(value =>
    {
        var read = JsonData.Parse(value.ToString());

        read.Equals(value).Should().BeTrue();
        read.ToString().Should().Be(value.ToString());
        JsonData.Parse(value.ToUtf8Bytes()).Equals(value).Should().BeTrue();
        JsonData.Parse(value.ToIndentedString()).Equals(value).Should().BeTrue();
    });

    [Fact]
    public void The_length_is_the_number_of_bytes() => Generate.Value.Sample(value => value.Utf8Length == value.ToUtf8Bytes().Length);

    [Fact]
    public void The_depth_is_that_of_the_text() => Generate.Value.Sample(value =>
        JsonData.Parse(value.ToString(), maxDepth: value.Depth).Depth == value.Depth);

    [Fact]
    public void Literals_survive() => Generate.Literal.Sample(literal => JsonData.Parse($"[{literal}]").ToString() == $"[{literal}]");

    [Fact]
    public void Equality_is_symmetric_and_agrees_with_the_hash() => Gen.Select(Generate.Value, Generate.Value).Sample((left, right) =>
    {
        left.Equals(right).Should().Be(right.Equals(left));
        (!left.Equals(right) || left.GetHashCode() == right.GetHashCode()).Should().BeTrue();
        left.Equals(JsonData.Parse(left.ToString())).Should().BeTrue();
        left.GetHashCode().Should().Be(JsonData.Parse(left.ToString()).GetHashCode());
    });

    [Fact]
    public void Equality_of_numbers_is_transitive_and_that_of_their_literals()
    {
        var close = Generate.AnyOf("1", "1.0", "10e-1", "0", "-0", "0e9", "1e400", "10e399", "2e400", "9007199254740993", "9007199254740992.0",
            "9007199254740992", "90071992547409920e-1", "1e-400", "0.1", "0.10", "1e-1");
        Gen.Select(close, close, close).Sample((a, b, c) =>
        {
            var (x, y, z) = (JsonData.Number(a), JsonData.Number(b), JsonData.Number(c));

            return (!(x.Equals(y) && y.Equals(z)) || x.Equals(z)) && (!x.Equals(y) || x.GetHashCode() == y.GetHashCode());
        });
    }

    [Fact]
    public void The_order_of_members_does_not_count() => Gen.Select(Generate.AnyString, Generate.Value).Array[0, 12].Sample(members =>
    {
        var distinct = members.DistinctBy(member => member.Item1).Select(member => (member.Item1, member.Item2)).ToArray();
        var forth = JsonData.Object(distinct);
        var back = JsonData.Object([.. distinct.Reverse()]);

        return forth.Equals(back) && forth.GetHashCode() == back.GetHashCode();
    });

    [Fact]
    public void Random_bytes_give_a_value_or_a_fault_of_ours() => Gen.Byte.Array[0, 40].Sample(bytes => { IsValueOrFault(bytes); });

    [Fact]
    public void Text_of_JSON_characters_is_JSON_exactly_when_System_Text_Json_says_so() =>
        Generate.AnyOf("{", "}", "[", "]", "\"a\"", "\"b\\n\"", ":", ",", "1", "0", "-", ".5", "e9", " ", "null", "\"", "\\", "\n", "tru", "e", "é")
            .Array[0, 12].Select(parts => string.Concat(parts)).Sample(text => IsValueOrFault(Encoding.UTF8.GetBytes(text)) == IsJson(Encoding.UTF8.GetBytes(text)), iter: 20_000);

    [Fact]
    public void A_damaged_text_is_JSON_exactly_when_System_Text_Json_says_so() =>
        Gen.Select(Generate.Value, Gen.Int[0, 1000], Gen.Char['\0', '\u007f']).Sample((value, at, damage) =>
        {
            var text = value.ToString();
            var damaged = text.Remove(at % text.Length, 1).Insert(at % text.Length, damage.ToString());

            // The same bytes for both: damage may cut a surrogate pair, which only a replacement makes into UTF-8.
            var bytes = Encoding.UTF8.GetBytes(damaged);
            return IsValueOrFault(bytes) == IsJson(bytes);
        });

    private static bool IsValueOrFault(byte[] bytes)
    {
        try
        {
            return JsonData.Parse(bytes) is not null;
        }
        catch (JsonDataException)
        {
            return false;
        }
    }

    private static bool IsJson(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
