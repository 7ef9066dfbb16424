using Understudy.Json;
using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Expressions.Jsonata;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>The branches of a Parallel or the iterations of a Map while they run.</summary>
internal sealed class Fork
{
    private readonly JsonData _input;
    private readonly ArrayData? _items;
    private readonly IReadOnlyList<Workflow>? _branches;

    private Fork(Frame owner, RetryableState state, JsonData input, ArrayData? items, IReadOnlyList<Workflow>? branches, int atOnce)
    {
        Owner = owner;
        State = state;
        _input = input;
        _items = items;
        _branches = branches;
        Length = items?.Count ?? branches!.Count;
        AtOnce = atOnce;
        Outputs = new JsonData[Length];
    }

    public Frame Owner { get; }

    /// <summary>The effective input of the state.</summary>
    public JsonData Input => _input;

    public RetryableState State { get; }

    /// <summary>The Map; null for a Parallel.</summary>
    public MapState? Map => State as MapState;

    /// <summary>How many branches or items there are.</summary>
    public int Length { get; }

    /// <summary>How many may run at a time.</summary>
    public int AtOnce { get; }

    /// <summary>The outputs so far, in the order of the branches or items.</summary>
    public JsonData[] Outputs { get; }

    /// <summary>How many have been started.</summary>
    public int Started { get; set; }

    /// <summary>How many have ended well.</summary>
    public int Succeeded { get; set; }

    /// <summary>The frames that run, those that ended left out, in no order.</summary>
    public List<Frame> Running { get; } = [];

    public static Fork OfBranches(Frame owner, ParallelState state, JsonData input) =>
        new(owner, state, input, null, state.Branches, int.MaxValue);

    public static Fork OfItems(Frame owner, MapState state, JsonData input, ArrayData items, int atOnce) =>
        new(owner, state, input, items, null, atOnce);

    /// <summary>The same branches or items for a redrive: what succeeded keeps its output, the rest is to run again.</summary>
    public Fork Again(Frame owner, int started)
    {
        var again = new Fork(owner, State, _input, _items, _branches, AtOnce) { Started = started, Succeeded = Succeeded };
        Outputs.CopyTo(again.Outputs, 0);
        return again;
    }

    public void Add(Frame frame)
    {
        frame.Slot = Running.Count;
        Running.Add(frame);
    }

    public void Remove(Frame frame)
    {
        var last = Running[^1];
        Running[frame.Slot] = last;
        last.Slot = frame.Slot;
        Running.RemoveAt(Running.Count - 1);
    }

    /// <summary>The inputs of all iterations, none of which runs.</summary>
    public ArrayData SelectAll()
    {
        var inputs = new JsonData[Length];
        var iteration = new Frame(Owner.Run);
        for (var i = 0; i < inputs.Length; i++)
        {
            BeginNext(iteration, 0);
            inputs[i] = iteration.Input;
        }

        return JsonData.ArrayOwning(inputs);
    }

    /// <summary>Puts a frame at the start of the next branch or iteration; the frame may be one that has ended.</summary>
    public void BeginNext(Frame frame, int lastEventId)
    {
        var index = Started++;
        if (_branches is not null)
        {
            frame.Begin(_branches[index], _input, this, index, item: null, lastEventId);
            return;
        }

        var item = _items![index];
        frame.Begin(Map!.ItemProcessor, item, this, index, item, lastEventId);
        if (Map.ItemSelector is { } selector)
        {
            // The selector sees the Map's effective input and, by the Context Object, the item.
            frame.MoveTo(Map.ItemProcessor.StartAt, selector.Evaluate(_input, new ItemContext(frame)));
        }
        else if (Map.JsonataItemSelector is { } expressions)
        {
            frame.MoveTo(Map.ItemProcessor.StartAt, expressions.Evaluate(new StatesData(_input, new ItemContext(frame))));
        }
    }
}
