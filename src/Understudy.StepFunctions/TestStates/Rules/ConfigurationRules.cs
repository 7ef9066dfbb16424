using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.TestStates.Rules;

/// <summary>Which state configurations a state can have.</summary>
internal static class ConfigurationRules
{
    public static void Check(TestStateConfiguration? configuration, State state)
    {
        if (state is MapState { Distributed.ItemReader: not null } && configuration?.MapItemReaderData is null)
        {
            throw TestStateException.Invalid("The field 'mapItemReaderData' must be specified when testing a Map state with an ItemReader.");
        }

        if (configuration is null)
        {
            return;
        }

        CheckNotNegative("retrierRetryCount", configuration.RetrierRetryCount);
        CheckNotNegative("mapIterationFailureCount", configuration.MapIterationFailureCount);
        if (configuration.MapIterationFailureCount is not null && state is not MapState)
        {
            throw TestStateException.Invalid("The field 'mapIterationFailureCount' is only supported for Map states.");
        }

        if (configuration.MapItemReaderData is not null && state is not MapState)
        {
            throw TestStateException.Invalid("The field 'mapItemReaderData' is only supported for Map states.");
        }

        if (configuration.ErrorCausedByState is { } culprit)
        {
            CheckCulprit(culprit, state);
        }
    }

    private static void CheckNotNegative(string field, int? value)
    {
        if (value < 0)
        {
            throw TestStateException.Invalid(
                $"1 validation error detected: Value '{value}' at 'stateConfiguration.{field}' failed to satisfy constraint: Member must have value greater than or equal to 0");
        }
    }

    private static void CheckCulprit(string name, State state)
    {
        IReadOnlyList<Workflow>? children = state switch
        {
            ParallelState parallel => parallel.Branches,
            MapState map => [map.ItemProcessor],
            _ => null,
        };
        if (children is null)
        {
            throw TestStateException.Invalid("The field 'errorCausedByState' is only supported for Map and Parallel states.");
        }

        if (!children.Any(workflow => TestedState.Search(workflow, name) is not null))
        {
            throw TestStateException.Invalid($"The state '{name}' in 'errorCausedByState' was not found in the definition of the state.");
        }
    }
}
