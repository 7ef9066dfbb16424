using NSubstitute.Core;
using Understudy.Json;

namespace Understudy.Substitutes;

/// <summary>Stands in the substitute's route behind what the test configured and before NSubstitute's own values.</summary>
internal sealed class UnconfiguredCalls(Type serviceType) : ICallHandler
{
    /// <summary>Lets a substitute refuse, from now on, calls that it was not told about.</summary>
    /// <param name="substitute">The substitute.</param>
    /// <param name="binding">How an object is bound that is none, for the message.</param>
    public static void RefusedBy<TService>(TService substitute, string binding)
        where TService : class
    {
        try
        {
            SubstitutionContext.Current.GetCallRouterFor(substitute).RegisterCustomCallHandlerFactory(_ => new UnconfiguredCalls(typeof(TService)));
        }
        catch (global::NSubstitute.Exceptions.NotASubstituteException e)
        {
            throw new NotASubstituteException(typeof(TService), substitute.GetType(), binding, e);
        }
    }

    public RouteAction Handle(ICall call)
    {
        var method = call.GetMethodInfo();
        return BoundCall.BoundTo is { } boundTo && GivesResult(method.ReturnType)
            ? throw new UnconfiguredCallException(serviceType, method, Describe(call.GetArguments()), boundTo)
            : RouteAction.Continue();
    }

    private static bool GivesResult(Type type) => type != typeof(void) && type != typeof(Task) && type != typeof(ValueTask);

    private static string Describe(object?[] arguments) => string.Join(", ", arguments.Select(Describe));

    private static string Describe(object? argument)
    {
        try
        {
            return JsonData.From(argument).ToString();
        }
        catch (JsonDataException)
        {
            return argument!.GetType().Name;
        }
    }
}
