using System.Numerics;
using CsCheck;
using Understudy.ApiGateway.Throttling;

namespace Understudy.ApiGateway.Tests.Throttling;

public sealed class TokenBucketProperties
{
    private const long Start = 638_713_728_000_000_000;

    // Rates from a token in eleven days to a million per second, with up to six decimals; gaps from nothing to twelve days.
    private static readonly Gen<decimal> Rates = Gen.OneOf(
        Gen.Int[0, 200].Select(rate => (decimal)rate),
        Gen.Int[1, 1_000_000].Select(rate => rate / 1_000m),
        Gen.Int[1, 1_000_000].Select(rate => rate / 1_000_000m),
        Gen.Int[1, 1_000_000].Select(rate => (decimal)rate));

    private static readonly Gen<long[]> Gaps = Gen.OneOf(
        Gen.Const(0L),
        Gen.Long[1, 3],
        Gen.Long[1, 1_000_000],
        Gen.Long[1, 100_000_000],
        Gen.Long[1, 10_000_000_000_000]).Array[1, 200];

    [Fact]
    public void Admits_what_exact_rational_arithmetic_admits_over_any_schedule() =>
        Gen.Select(Rates, Gen.Int[0, 20], Gaps).Sample((rate, burst, gaps) =>
        {
            var bucket = new TokenBucket(new ThrottleSettings(rate, burst), Start);
            var exact = new RationalBucket(rate, burst);
            var now = Start;

            foreach (var gap in gaps)
            {
                now += gap;
                exact.Pass(gap);
                bucket.Available(now).Should().Be(exact.WholeTokens);
                bucket.NextToken(now).Should().Be(exact.TicksToToken is { } ticks ? now + ticks : null);
                bucket.TryTake(now).Should().Be(exact.TryTake());
            }
        });

    /// <summary>The level as a fraction of two big integers: ticks are worth rate tokens per second, and nothing is ever rounded.</summary>
    private sealed class RationalBucket
    {
        private readonly BigInteger _perTick;
        private readonly BigInteger _unit;
        private readonly BigInteger _capacity;
        private BigInteger _level;

        public RationalBucket(decimal rate, int burst)
        {
            var scale = BigInteger.Pow(10, 6);
            _perTick = (BigInteger)(rate * 1_000_000m);
            _unit = scale * TimeSpan.TicksPerSecond;
            _level = _capacity = burst * _unit;
        }

        public int WholeTokens => (int)(_level / _unit);

        public long? TicksToToken => _level >= _unit ? 0
            : _perTick.IsZero || _capacity.IsZero ? null
            : (long)((_unit - _level + _perTick - 1) / _perTick);

        public void Pass(long ticks) => _level = BigInteger.Min(_capacity, _level + ticks * _perTick);

        public bool TryTake()
        {
            if (_level < _unit)
            {
                return false;
            }

            _level -= _unit;
            return true;
        }
    }
}
