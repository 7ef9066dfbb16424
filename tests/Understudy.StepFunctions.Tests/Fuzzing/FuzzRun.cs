using System.Globalization;
using Xunit.Abstractions;

namespace Understudy.StepFunctions.Tests.Fuzzing;

/// <summary>Tries a number of made-up inputs and tells how many. An input is made from its number alone, so that one that fails can be made again.</summary>
/// <remarks>The environment variable UNDERSTUDY_FUZZ gives another number of inputs per test, such as 1000000.</remarks>
internal static class FuzzRun
{
    private const string Variable = "UNDERSTUDY_FUZZ";

    // Long beyond doubt: it only gives a hang a name.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="output">Where the number of inputs is told.</param>
    /// <param name="usual">How many inputs to try, unless the environment says otherwise.</param>
    /// <param name="make">Makes an input.</param>
    /// <param name="use">Gives it to the library; false when it was refused. Only exceptions of the library may leave it.</param>
    public static async Task TryAsync(ITestOutputHelper output, int usual, Func<Fuzz, string> make, Func<string, Task<bool>> use)
    {
        var count = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
        var taken = 0;
        for (var number = 0; number < count; number++)
        {
            var input = make(new Fuzz(number));
            taken += await TryOneAsync(number, input, use) ? 1 : 0;
        }

        output.WriteLine($"{count} inputs tried, {taken} taken, {count - taken} refused; none crashed or hung. {Variable} sets another number.");
    }

    public static Task TryAsync(ITestOutputHelper output, int usual, Func<Fuzz, string> make, Func<string, bool> use) =>
        TryAsync(output, usual, make, input => Task.FromResult(use(input)));

    private static async Task<bool> TryOneAsync(int number, string input, Func<string, Task<bool>> use)
    {
        try
        {
            return await Task.Run(() => use(input)).WaitAsync(Patience);
        }
        catch (Exception e) when (e is TimeoutException || !IsOurs(e))
        {
            throw new FuzzException(number, input, e);
        }
        catch (Exception e) when (IsOurs(e))
        {
            return false;
        }
    }

    private static bool IsOurs(Exception exception) => exception.GetType().Namespace!.StartsWith("Understudy", StringComparison.Ordinal) && exception is not FuzzException;
}
