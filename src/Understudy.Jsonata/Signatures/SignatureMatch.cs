namespace Understudy.Jsonata.Signatures;

/// <summary>Finds which arguments go to which parameter: each takes as many as it may, fewer when the rest needs them.</summary>
internal static class SignatureMatch
{
    /// <summary>How many arguments each parameter takes; null when they do not fit.</summary>
    public static int[]? Find(ReadOnlySpan<Parameter> parameters, object?[] arguments)
    {
        var counts = new int[parameters.Length];
        return Match(parameters, arguments, 0, counts) ? counts : null;
    }

    /// <summary>How many arguments the parameters take when more may follow; -1 when they do not fit at all.</summary>
    public static int Longest(ReadOnlySpan<Parameter> parameters, object?[] arguments) => Reach(parameters, arguments, 0);

    private static bool Match(ReadOnlySpan<Parameter> parameters, object?[] arguments, int at, Span<int> counts)
    {
        if (parameters.IsEmpty)
        {
            return at == arguments.Length;
        }

        var least = LeastOf(parameters[0]);
        for (var count = MostOf(parameters[0], arguments, at); count >= least; count--)
        {
            if (Match(parameters[1..], arguments, at + count, counts[1..]))
            {
                counts[0] = count;
                return true;
            }
        }

        return false;
    }

    private static int Reach(ReadOnlySpan<Parameter> parameters, object?[] arguments, int at)
    {
        if (parameters.IsEmpty)
        {
            return at;
        }

        var least = LeastOf(parameters[0]);
        for (var count = MostOf(parameters[0], arguments, at); count >= least; count--)
        {
            var reached = Reach(parameters[1..], arguments, at + count);
            if (reached >= 0)
            {
                return reached;
            }
        }

        return -1;
    }

    private static int LeastOf(Parameter parameter) => parameter.IsOptional ? 0 : 1;

    private static int MostOf(Parameter parameter, object?[] arguments, int at)
    {
        var most = parameter.IsRepeated ? arguments.Length - at : Math.Min(1, arguments.Length - at);
        var count = 0;
        while (count < most && (parameter.Accepts & TypeOf.Value(arguments[at + count])) != 0)
        {
            count++;
        }

        return count;
    }
}
