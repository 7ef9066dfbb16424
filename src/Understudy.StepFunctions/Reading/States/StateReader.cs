using System.Diagnostics;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Jsonata;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads a state, of whatever type.</summary>
internal static class StateReader
{
    private const string Known = "The types are Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.";

    /// <summary>The state; null when it has a fault that leaves nothing to build.</summary>
    public static State? Read(SourceMember member, WorkflowScope scope, ReadingSession session)
    {
        var source = member.Value;
        var anyState = session.FieldsOf(source, "a state");
        if (!anyState.IsObject("A state is an object with a Type.") || TypeOf(anyState) is not { } type)
        {
            return null;
        }

        var fields = session.FieldsOf(source, $"a {StateTypeNames.Of(type)} state");
        var language = Languages.OfState(fields);
        StateFields.Check(fields, type, language);
        var common = CommonFields.Read(member.Name, fields, scope, type, language);
        return language is QueryLanguage.JsonPath
            ? Read(type, fields, common, scope)
            : JsonataStateReader.Read(type, fields, common, scope);
    }

    private static StateType? TypeOf(FieldReader state)
    {
        if (state.Required("Type", Known) is null)
        {
            return null;
        }

        return state.OneOf("Type", StateTypeNames.All, StateTypeNames.AsTold) is { } type ? StateTypeNames.Parse(type) : null;
    }

    private static State? Read(StateType type, FieldReader fields, CommonFields common, WorkflowScope scope) => type switch
    {
        StateType.Task => TaskStateReader.Read(fields, common, scope),
        StateType.Pass => PassStateReader.Read(fields, common),
        StateType.Choice => ChoiceStateReader.Read(fields, common, scope),
        StateType.Wait => WaitStateReader.Read(fields, common),
        StateType.Succeed => SucceedStateReader.Read(common),
        StateType.Fail => FailStateReader.Read(fields, common),
        StateType.Parallel => ParallelStateReader.Read(fields, common, scope),
        StateType.Map => MapStateReader.Read(fields, common, scope),
        _ => throw new UnreachableException(),
    };
}
