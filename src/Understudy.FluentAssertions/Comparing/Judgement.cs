using System.Linq.Expressions;
using System.Text.Json;
using Understudy.Json;

namespace Understudy.Assertions;

/// <summary>A condition on a JSON value as a .NET value.</summary>
/// <typeparam name="T">What to make of it by System.Text.Json, with its defaults for the web.</typeparam>
internal sealed class Judgement<T>(Expression<Func<T, bool>> predicate)
{
    private readonly Func<T, bool> _predicate = predicate.Compile();

    /// <summary>The condition as written.</summary>
    public override string ToString() => predicate.Body.ToString();

    /// <summary>Whether it holds, and why it cannot be asked when the value is of another type.</summary>
    public (bool Holds, string? Fault) Of(JsonData value)
    {
        try
        {
            return (value.To<T>(JsonSerializerOptions.Web) is { } typed && _predicate(typed), null);
        }
        catch (JsonDataException e)
        {
            return (false, $"{Words.Of(value)} is no {typeof(T).Name}: {e.Message.TrimEnd('.')}");
        }
    }
}
