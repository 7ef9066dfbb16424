namespace Understudy.StepFunctions.Expressions.Jsonata;

/// <summary>The execution's own sequence of numbers as <c>$shuffle</c> draws from it.</summary>
internal sealed class ExecutionRandom(Func<double> next) : Random(0)
{
    public override double NextDouble() => next();

    public override int Next(int maxValue) => (int)(next() * maxValue);

    public override int Next(int minValue, int maxValue) => minValue + (int)(next() * ((long)maxValue - minValue));

    protected override double Sample() => next();
}
