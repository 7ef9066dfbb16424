namespace Understudy.Jsonata.Matching;

/// <summary>Compiles a regular expression to instructions; within a look-behind they take the text backwards.</summary>
internal sealed class PatternCompiler(int groupCount)
{
    private readonly List<Instruction> _program = [];
    private int _registers = 2 * (groupCount + 1);

    public int RegisterCount => _registers;

    public Instruction[] Compile(PatternNode pattern)
    {
        Emit(pattern, backwards: false);
        _program.Add(new Instruction(Operation.Match));
        return [.. _program];
    }

    private void Emit(PatternNode node, bool backwards)
    {
        switch (node)
        {
            case PatternNode.Literal literal:
                _program.Add(new Instruction(Operation.Unit, literal.Unit, Flag: backwards));
                break;
            case PatternNode.One one:
                _program.Add(new Instruction(Operation.Set, Set: one.Set, Flag: backwards));
                break;
            case PatternNode.Place place:
                _program.Add(new Instruction(place.Operation));
                break;
            case PatternNode.BackReference reference:
                _program.Add(new Instruction(Operation.BackReference, reference.Number, Flag: backwards));
                break;
            case PatternNode.Sequence sequence:
                EmitSequence(sequence, backwards);
                break;
            case PatternNode.Group group:
                _program.Add(new Instruction(Operation.Save, (2 * group.Number) + (backwards ? 1 : 0)));
                Emit(group.Body, backwards);
                _program.Add(new Instruction(Operation.Save, (2 * group.Number) + (backwards ? 0 : 1)));
                break;
            case PatternNode.Choice choice:
                EmitChoice(choice, backwards);
                break;
            case PatternNode.Repeat repeat:
                EmitRepeat(repeat, backwards);
                break;
            case PatternNode.Look look:
                EmitLook(look);
                break;
        }
    }

    private void EmitSequence(PatternNode.Sequence sequence, bool backwards)
    {
        for (var i = 0; i < sequence.Parts.Count; i++)
        {
            Emit(sequence.Parts[backwards ? sequence.Parts.Count - 1 - i : i], backwards);
        }
    }

    private void EmitChoice(PatternNode.Choice choice, bool backwards)
    {
        var jumps = new List<int>();
        for (var i = 0; i < choice.Options.Count - 1; i++)
        {
            var split = Reserve();
            Emit(choice.Options[i], backwards);
            jumps.Add(Reserve());
            _program[split] = new Instruction(Operation.Split, split + 1, _program.Count);
        }

        Emit(choice.Options[^1], backwards);
        foreach (var jump in jumps)
        {
            _program[jump] = new Instruction(Operation.Jump, _program.Count);
        }
    }

    private void EmitRepeat(PatternNode.Repeat repeat, bool backwards)
    {
        if (repeat is { IsLazy: false, Body: PatternNode.One or PatternNode.Literal } && !backwards)
        {
            var set = repeat.Body is PatternNode.One one ? one.Set : new CharSet().Add(((PatternNode.Literal)repeat.Body).Unit, ((PatternNode.Literal)repeat.Body).Unit);
            _program.Add(new Instruction(Operation.SetRun, repeat.Least, repeat.Most, Set: set));
            return;
        }

        // Two registers: how many iterations there were, and where the last one began.
        var counter = _registers;
        _registers += 2;
        _program.Add(new Instruction(Operation.CounterStart, counter));
        var loop = Reserve();
        var start = Reserve();
        Emit(repeat.Body, backwards);
        _program.Add(new Instruction(Operation.IterationEnd, counter, repeat.Least, loop));
        _program[start] = new Instruction(Operation.IterationStart, counter, repeat.FirstGroup, repeat.LastGroup);
        _program[loop] = new Instruction(Operation.CounterLoop, counter, repeat.Least, repeat.Most, Exit: _program.Count, Flag: repeat.IsLazy);
    }

    private void EmitLook(PatternNode.Look look)
    {
        var at = Reserve();
        Emit(look.Body, look.IsBehind);
        _program.Add(new Instruction(Operation.Match));
        _program[at] = new Instruction(Operation.Look, _program.Count, Flag: look.IsNegated);
    }

    private int Reserve()
    {
        _program.Add(default);
        return _program.Count - 1;
    }
}
