using CsCheck;
using Understudy.Json;

namespace Understudy.Jsonata.Tests.Limits;

public class RobustnessTests
{
    private static readonly JsonataOptions Small = new() { MaxSteps = 100_000, MaxDepth = 1000, MaxSequenceLength = 100_000, MaxStringLength = 100_000 };

    private static readonly JsonData[] Inputs =
    [
        JsonData.Null, JsonData.Of(42), JsonData.Of("text"), JsonData.EmptyArray, JsonData.EmptyObject,
        JsonData.Parse("""{"a":[{"b":1,"c":"x","d":[1,2,3]},{"b":2,"c":"y","d":[]},{"b":3,"c":"x","d":[[4],[5,6]]}],"e":{"f":{"g":[1,2]}},"h":null}"""),
        JsonData.Parse("""[{"a":1,"b":[{"c":1}]},{"a":2,"b":{"c":2}},{"a":[3,4]}]"""),
    ];

    [Fact]
    public void Random_text_never_raises_anything_but_our_exception()
    {
        const string alphabet = "ab$%*.[](){}<>=!~?:;,@#^|&+-/'\"`\\ 019eunltrfixWYMD\uD83D\uDE00é\n";

        Gen.Char[alphabet].Array[0, 30].Select(units => new string(units)).Sample(EvaluatesOrFailsOurWay, iter: 20_000);
    }

    [Fact]
    public void Random_expressions_never_raise_anything_but_our_exception()
    {
        Gen.Int[0, int.MaxValue].Select(seed => RandomExpression.Of(seed)).Sample(EvaluatesOrFailsOurWay, iter: 20_000);
    }

    [Fact]
    public void Random_regular_expressions_never_raise_anything_but_our_exception()
    {
        const string alphabet = "ab.*+?()[]{}|^$\\dwsb1,-<=!:k>xu0";

        Gen.Char[alphabet].Array[1, 15].Select(units => $"$match('abab 12-ab', /{new string(units)}/)").Sample(EvaluatesOrFailsOurWay, iter: 20_000);
    }

    [Fact]
    public void Random_pictures_never_raise_anything_but_our_exception()
    {
        const string alphabet = "#0,.;%eWwIiAao[]YMDdFHhmsfPZzN1-*x ";
        var picture = Gen.Char[alphabet].Array[0, 12].Select(units => new string(units));

        Gen.Select(picture, Gen.OneOf(Gen.Double[-1e6, 1e12], Gen.Double[-1.7e308, 1.7e308], Gen.Double[-1e-300, 1e-300]), Gen.Int[0, 99].Select(n => new[] { "formatNumber", "formatInteger", "fromMillis" }[n % 3]))
            .Select((text, number, function) => $"${function}({JsonData.Of(number)}, '{text}')")
            .Sample(EvaluatesOrFailsOurWay, iter: 20_000);
    }

    [Fact]
    public void Random_pictures_and_texts_never_raise_anything_but_our_exception()
    {
        const string alphabet = "#0,.;WwIiAao[]YMDdFHhmsfPZzN1-* ";
        var picture = Gen.Char[alphabet].Array[0, 12].Select(units => new string(units));
        var text = Gen.Char["0123456789:-. amptwoXI,"].Array[0, 10].Select(units => new string(units));

        Gen.Select(picture, text, Gen.Int[0, 99].Select(n => new[] { "parseInteger", "toMillis" }[n % 2]))
            .Select((form, value, function) => $"${function}('{value}', '{form}')")
            .Sample(EvaluatesOrFailsOurWay, iter: 20_000);
    }

    private static bool EvaluatesOrFailsOurWay(string text)
    {
        foreach (var version in Enum.GetValues<JsonataVersion>())
        {
            try
            {
                var expression = JsonataExpression.Parse(text, version);
                foreach (var input in Inputs)
                {
                    expression.Evaluate(input, null, Small);
                }
            }
            catch (JsonataException e) when (e.Message.Length > 0)
            {
                continue;
            }
        }

        return true;
    }
}
