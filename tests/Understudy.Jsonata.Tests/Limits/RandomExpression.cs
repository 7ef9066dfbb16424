namespace Understudy.Jsonata.Tests.Limits;

/// <summary>Makes a well-formed expression out of a seed.</summary>
internal static class RandomExpression
{
    private static readonly string[] Names = ["a", "b", "c", "d", "e", "f", "g", "h", "x"];

    private static readonly string[] Leaves =
        ["0", "1", "-1", "2.5", "'x'", "''", "true", "null", "[]", "{}", "[1,2]", "{'a':1}", "$", "$$", "$v", "*", "**", "/[a-x]/"];

    private static readonly string[] Functions =
    [
        "sum", "count", "max", "string", "length", "trim", "uppercase", "keys", "boolean", "not", "type", "reverse", "distinct", "spread", "merge", "number",
        "abs", "round", "sort", "sqrt", "average", "exists", "shuffle", "base64decode", "decodeUrl", "eval", "toMillis", "fromMillis", "error", "clone", "zip",
    ];

    private static readonly string[] Operators = ["+", "-", "*", "/", "%", "=", "!=", "<", ">=", "and", "or", "in", "&", "~>", "..", "??", "?:"];

    public static string Of(int seed)
    {
        var random = new Random(seed);
        return Expression(random, random.Next(1, 5));
    }

    private static string Expression(Random random, int depth)
    {
        if (depth == 0)
        {
            return random.Next(2) == 0 ? Pick(random, Names) : Pick(random, Leaves);
        }

        string Part() => Expression(random, depth - 1);
        return random.Next(20) switch
        {
            0 => $"({Part()} {Pick(random, Operators)} {Part()})",
            1 => $"[{Part()}, {Part()}]",
            2 => $"{{'k': {Part()}, {Part()}: {Part()}}}",
            3 => $"({Part()} ? {Part()} : {Part()})",
            4 => $"$map({Part()}, function($v, $i){{{Part()}}})",
            5 => $"$reduce({Part()}, function($v, $w){{{Part()}}})",
            6 => $"$filter({Part()}, function($v){{{Part()}}})",
            7 => $"($v := {Part()}; {Part()})",
            8 => $"{Path(random, depth)}^({Part()}, >{Part()})",
            9 => $"{Path(random, depth)}{{{Part()}: {Part()}}}",
            10 => $"{Part()} ~> |{Part()}|{Part()}, {Part()}|",
            11 => $"$replace({Part()}, {Part()}, {Part()})",
            12 => $"$substring({Part()}, {Part()}, {Part()})",
            13 => $"$each({Part()}, function($v, $k){{{Part()}}})",
            14 => $"-{Part()}",
            15 => $"[{Part()}..{Part()}]",
            16 => $"function($v)<x-:x>{{{Part()}}}({Part()})",
            _ when random.Next(2) == 0 => $"${Pick(random, Functions)}({Part()})",
            _ => Path(random, depth),
        };
    }

    private static string Path(Random random, int depth)
    {
        var path = Pick(random, Names);
        for (var steps = random.Next(4); steps > 0; steps--)
        {
            path += "." + Step(random, depth);
            path += random.Next(4) == 0 ? $"[{Expression(random, depth - 1)}]" : "";
        }

        return path;
    }

    private static string Step(Random random, int depth) => random.Next(9) switch
    {
        0 => "%",
        1 => "*",
        2 => "**",
        3 => Pick(random, Names) + "@$v",
        4 => Pick(random, Names) + "#$v",
        5 => $"({Expression(random, depth - 1)})",
        6 => $"${Pick(random, Functions)}()",
        _ => Pick(random, Names),
    };

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
