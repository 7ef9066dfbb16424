using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Jsonata;
using Understudy.StepFunctions.Expressions.Paths;
using Understudy.StepFunctions.TestStates;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>Input and output processing, in the order of the specification: InputPath, (Parameters, work,) ResultSelector, ResultPath, OutputPath.</summary>
internal static class DataFlow
{
    public static JsonData EffectiveInput(State state, Frame frame)
    {
        if (state.DiscardsInput)
        {
            frame.Run.Trial?.Note(ProcessingStep.InputPath, JsonData.EmptyObject);
            return JsonData.EmptyObject;
        }

        var input = state.InputPath is { } path ? path.Evaluate(frame.Input, frame) : frame.Input;
        frame.Run.Trial?.Note(ProcessingStep.InputPath, input);
        return input;
    }

    /// <summary>The output of a state whose work gave a raw result.</summary>
    public static JsonData Result(RetryableState state, Frame frame, JsonData result)
    {
        var selected = state.ResultSelector is { } selector ? selector.Evaluate(result, frame) : result;
        return Output(state, frame, Placed(state.ResultPath, frame, selected));
    }

    /// <summary>The raw input with the result where <c>ResultPath</c> says.</summary>
    public static JsonData Placed(ResultPath where, Frame frame, JsonData result)
    {
        frame.Run.Trial?.Note(ProcessingStep.ResultSelector, result);
        var placed = Place(where, frame.Input, result);
        frame.Run.Trial?.Note(ProcessingStep.ResultPath, placed);
        return placed;
    }

    /// <summary>A state with a raw result is done.</summary>
    public static Effect Leave(RetryableState state, Frame frame, JsonData result)
    {
        frame.Run.Trial?.Note(ProcessingStep.Result, result);
        return state.Jsonata is { } fields
            ? JsonataFlow.Leave(fields, new StatesData(frame.Input, frame) { Result = result }, result, state.Next)
            : Effect.Leave(Result(state, frame, result), state.Next, Assigned(state.Assign, result, frame));
    }

    /// <summary>The variables that an <c>Assign</c> in JSONPath makes of a value.</summary>
    public static ObjectData? Assigned(PayloadTemplate? assign, JsonData value, Frame frame) => (ObjectData?)assign?.Evaluate(value, frame);

    public static JsonData Place(ResultPath where, JsonData rawInput, JsonData result)
    {
        if (where.Path is { } path)
        {
            try
            {
                return path.Set(rawInput, result);
            }
            catch (ResultPathMatchException e)
            {
                throw StateFailureException.ResultPathMatch(e.Message);
            }
        }

        return ReferenceEquals(where, ResultPath.Whole) ? result : rawInput;
    }

    public static JsonData Output(State state, Frame frame, JsonData value)
    {
        if (state.DiscardsOutput)
        {
            return JsonData.EmptyObject;
        }

        return state.OutputPath is { } path ? path.Evaluate(value, frame) : value;
    }
}
