namespace Understudy.Jsonata.Functions;

/// <summary>The built-in functions by name, with their signatures as the JSONata documentation gives them.</summary>
internal static class Builtins
{
    private static readonly Dictionary<string, FunctionValue> ByName = Make();

    public static FunctionValue? Find(string name) => ByName.GetValueOrDefault(name);

    private static Dictionary<string, FunctionValue> Make()
    {
        var all = new Dictionary<string, FunctionValue>(StringComparer.Ordinal) { ["eval"] = new EvalFunction() };
        foreach (var function in All())
        {
            all.Add(function.Name, function);
        }

        return all;
    }

    private static BuiltinFunction[] All() =>
    [
        new("sum", "<a<n>:n>", 1, Aggregates.Sum),
        new("count", "<a:n>", 1, Aggregates.Count),
        new("max", "<a<n>:n>", 1, Aggregates.Max),
        new("min", "<a<n>:n>", 1, Aggregates.Min),
        new("average", "<a<n>:n>", 1, Aggregates.Average),
        new("string", "<x-b?:s>", 1, Texts.String),
        new("substring", "<s-nn?:s>", 3, Texts.Substring),
        new("substringBefore", "<s-s:s>", 2, Texts.SubstringBefore),
        new("substringAfter", "<s-s:s>", 2, Texts.SubstringAfter),
        new("lowercase", "<s-:s>", 1, Texts.Lowercase),
        new("uppercase", "<s-:s>", 1, Texts.Uppercase),
        new("length", "<s-:n>", 1, Texts.Length),
        new("trim", "<s-:s>", 1, Texts.Trim),
        new("pad", "<s-ns?:s>", 3, Texts.Pad),
        new("join", "<a<s>s?:s>", 2, Texts.Join),
        new("match", "<s-f<s:o>n?:a<o>>", 3, Matches.Match),
        new("contains", "<s-(sf):b>", 2, Matches.Contains),
        new("replace", "<s-(sf)(sf)n?:s>", 4, Replacement.Replace),
        new("split", "<s-(sf)n?:a<s>>", 3, Matches.Split),
        new("formatNumber", "<n-so?:s>", 3, NumberTexts.FormatNumber),
        new("formatBase", "<n-n?:s>", 2, NumberTexts.FormatBase),
        new("formatInteger", "<n-s:s>", 2, NumberTexts.FormatInteger),
        new("parseInteger", "<s-s:n>", 2, NumberTexts.ParseInteger),
        new("number", "<(nsb)-:n>", 1, NumberTexts.Number),
        new("floor", "<n-:n>", 1, Arithmetic.Floor),
        new("ceil", "<n-:n>", 1, Arithmetic.Ceil),
        new("round", "<n-n?:n>", 2, Arithmetic.Round),
        new("abs", "<n-:n>", 1, Arithmetic.Abs),
        new("sqrt", "<n-:n>", 1, Arithmetic.Sqrt),
        new("power", "<n-n:n>", 2, Arithmetic.Power),
        new("random", "<:n>", 0, Arithmetic.Random),
        new("boolean", "<x-:b>", 1, Logic.Boolean),
        new("not", "<x-:b>", 1, Logic.Not),
        new("exists", "<x:b>", 1, Logic.Exists),
        new("type", "<x:s>", 1, Logic.Type),
        new("error", "<s?:x>", 1, Logic.Error),
        new("assert", "<bs?:x>", 2, Logic.Assert),
        new("map", "<af>", 2, HigherOrder.Map),
        new("filter", "<af>", 2, HigherOrder.Filter),
        new("single", "<af?>", 2, HigherOrder.Single),
        new("reduce", "<afj?:j>", 3, HigherOrder.Reduce),
        new("each", "<o-f:a>", 2, HigherOrder.Each),
        new("sift", "<o-f?:o>", 2, HigherOrder.Sift),
        new("sort", "<af?:a>", 2, HigherOrder.Sort),
        new("zip", "<a+>", 0, Arrays.Zip),
        new("append", "<xx:a>", 2, Arrays.Append),
        new("reverse", "<a:a>", 1, Arrays.Reverse),
        new("shuffle", "<a:a>", 1, Arrays.Shuffle),
        new("distinct", "<x:x>", 1, Arrays.Distinct),
        new("keys", "<x-:a<s>>", 1, ObjectFunctions.Keys),
        new("lookup", "<x-s:x>", 2, ObjectFunctions.Lookup),
        new("spread", "<x-:a<o>>", 1, ObjectFunctions.Spread),
        new("merge", "<a<o>:o>", 1, ObjectFunctions.Merge),
        new("clone", "<(oa)-:o>", 1, ObjectFunctions.Clone),
        new("base64encode", "<s-:s>", 1, Encodings.Base64Encode),
        new("base64decode", "<s-:s>", 1, Encodings.Base64Decode),
        new("encodeUrlComponent", "<s-:s>", 1, Encodings.EncodeUrlComponent),
        new("encodeUrl", "<s-:s>", 1, Encodings.EncodeUrl),
        new("decodeUrlComponent", "<s-:s>", 1, Encodings.DecodeUrlComponent),
        new("decodeUrl", "<s-:s>", 1, Encodings.DecodeUrl),
        new("now", "<s?s?:s>", 2, Dates.Now),
        new("millis", "<:n>", 0, Dates.Millis),
        new("toMillis", "<s-s?:n>", 2, Dates.ToMillis),
        new("fromMillis", "<n-s?s?:s>", 3, Dates.FromMillis),
    ];
}
