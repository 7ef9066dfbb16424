using Understudy.Json;
using Understudy.Jsonata;
using Understudy.StepFunctions.Expressions.Intrinsics;

namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary>What an execution lends to its expressions: its clock and its chance, and the functions that Step Functions adds.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Transforming data</see>.</remarks>
internal sealed class JsonataHost
{
    private static readonly JsonataBindings Shared = new JsonataBindings()
        .Hide("eval")
        .Set("partition", new JsonataFunction(2, ListFunctions.Partition))
        .Set("range", new JsonataFunction(3, ListFunctions.Range))
        .Set("hash", new JsonataFunction(2, TextFunctions.Hash))
        .Set("parse", new JsonataFunction(1, TextFunctions.Parse));

    public JsonataHost(TimeProvider clock, Func<double> nextRandom, Func<Guid> nextUuid)
    {
        Options = new JsonataOptions { Clock = clock, Random = new ExecutionRandom(nextRandom), InfinityAsText = true };
        Functions = new JsonataBindings(Shared)
            .Set("random", new JsonataFunction(1, arguments => RandomNumber(arguments[0], nextRandom)))
            .Set("uuid", new JsonataFunction(0, _ => nextUuid().ToString()));
    }

    public JsonataOptions Options { get; }

    public JsonataBindings Functions { get; }

    /// <summary><c>$random()</c> draws from the execution; <c>$random(seed)</c> is the first number of <c>java.util.Random</c> (recorded).</summary>
    private static JsonData RandomNumber(JsonData? seed, Func<double> next)
    {
        if (seed is null)
        {
            return next();
        }

        var number = Arguments.Number("random", 1, seed);
        return new JavaRandom(Arguments.ToLong(number)).NextDouble();
    }
}
