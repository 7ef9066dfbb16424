using CsCheck;
using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Tests.Expressions.Paths;

public sealed class PathPropertyTests
{
    private static readonly Gen<string> Names = Gen.OneOf("a", "b", "c");

    private static readonly Gen<JsonData> Documents = Gen.Recursive<JsonData>((depth, inner) => depth > 3
        ? Gen.Int[0, 9].Select(number => (JsonData)number)
        : Gen.Frequency(
            (1, Gen.Int[0, 9].Select(number => (JsonData)number)),
            (2, inner.Array[0, 3].Select(items => (JsonData)JsonData.ArrayOwning(items))),
            (3, Gen.Dictionary(Names, inner)[0, 3].Select(members =>
                (JsonData)JsonData.Object([.. members.Select(member => (member.Key, member.Value))])))));

    private static readonly Gen<string> Steps = Gen.OneOf(
        Names.Select(name => "." + name),
        Names.Select(name => $"['{name}']"),
        Gen.Int[-3, 3].Select(index => $"[{index}]"),
        Gen.OneOf("[*]", ".*", "[0,1]", "[1:]", "[:2]"));

    [Fact]
    public void A_path_gives_what_a_naive_evaluation_step_by_step_gives() =>
        Gen.Select(Documents, Steps.Array[0, 4]).Sample((document, steps) =>
        {
            var path = JsonPath.Parse("$" + string.Concat(steps));
            var matches = steps.Aggregate((IEnumerable<JsonData>)[document], (nodes, step) => nodes.SelectMany(node => Follow(node, step)));

            var found = path.TryEvaluate(document, new TestContext(), out var value);

            var expected = matches.ToList();
            return path.IsDefinite
                ? found == (expected.Count == 1) && (!found || value == expected[0])
                : !found || value == JsonData.ArrayOwning([.. expected]);
        });

    [Fact]
    public void A_deep_scan_finds_the_members_of_all_objects_from_the_top_down() =>
        Gen.Select(Documents, Names).Sample((document, name) =>
            JsonPath.Parse("$.." + name).Evaluate(document, new TestContext()) == JsonData.ArrayOwning([.. Below(document)
                .Select(node => node.TryGet(name, out var value) ? value : null).OfType<JsonData>()]));

    [Fact]
    public void Random_text_is_a_path_or_a_fault_and_a_path_gives_a_value_or_no_value() =>
        Gen.OneOf(
                Gen.String[Gen.Char["$@.[]()*?:,'\"\\/=!<>&|~ -019abxn{}u"], 0, 20],
                Gen.OneOf("$", ".a", "..", "[?(", ")]", "@.a", " == ", "1", "'x'", "[0]", "[*]", " in ", "[1,2]", "&&", "||", "!", ".length()", "/a/", "$.b")
                    .Array[0, 10].Select(parts => "$" + string.Concat(parts)))
            .Sample(
                text =>
                {
                    if (JsonPath.TryParse(text, out var path, out var fault))
                    {
                        path.TryEvaluate(JsonData.Parse("""{"a":[1,{"b":"x"}],"b":{"a":null}}"""), new TestContext(), out _);
                        return true;
                    }

                    return fault.Text == text && fault.Position >= 0 && fault.Position <= text.Length && fault.Reason.StartsWith($"'{text}'", StringComparison.Ordinal);
                },
                iter: 20_000);

    [Fact]
    public void Random_text_is_an_intrinsic_call_or_a_fault() =>
        Gen.OneOf("States.Array", "States.Format", "States.MathAdd", "(", ")", ",", "'{}'", "'", "\\", "$.a", "1", "-1.5", "null", " ", "States.", "$$", "[")
            .Array[0, 12].Select(string.Concat)
            .Sample(
                text => ExpressionParser.TryParse(text, out var expression, out var fault)
                    ? expression is not null
                    : fault.Position >= 0 && fault.Position <= text.Length,
                iter: 20_000);

    private static IEnumerable<JsonData> Below(JsonData node)
    {
        IEnumerable<JsonData> children = node switch
        {
            ArrayData array => array,
            ObjectData data => data.Select(member => member.Value),
            _ => [],
        };
        return children.SelectMany(Below).Prepend(node);
    }

    private static JsonData[] Follow(JsonData node, string step)
    {
        var all = node is ArrayData array ? array.ToArray() : [];
        return step switch
        {
            "[*]" or ".*" => node is ObjectData data ? data.Values.ToArray() : all,
            "[0,1]" => all.Take(2).ToArray(),
            "[1:]" => all.Skip(1).ToArray(),
            "[:2]" => all.Take(2).ToArray(),
            _ when step.Contains('a') || step.Contains('b') || step.Contains('c') => node.TryGet(step.Trim('.', '[', ']', '\''), out var value) ? [value] : [],
            _ => int.Parse(step.Trim('[', ']'), System.Globalization.CultureInfo.InvariantCulture) is var index
                && (index < 0 ? all.Length + index : index) is var position && position >= 0 && position < all.Length ? [all[position]] : [],
        };
    }
}
