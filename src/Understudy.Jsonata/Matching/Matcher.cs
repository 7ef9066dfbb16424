namespace Understudy.Jsonata.Matching;

/// <summary>Runs a compiled pattern over a text: backtracking with an explicit stack, paid for by a budget.</summary>
internal sealed partial class Matcher
{
    private const int ChargeEvery = 64;
    private const int MaxChoices = 4_000_000;

    private readonly Instruction[] _program;
    private readonly string _text;
    private readonly IMatchBudget _budget;
    private readonly int[] _registers;
    private readonly bool _ignoreCase;
    private readonly List<(int Register, int Value)> _trail = [];
    private readonly List<Choice> _choices = [];
    private int _steps;

    public Matcher(Instruction[] program, int registers, bool ignoreCase, string text, IMatchBudget budget)
    {
        _program = program;
        _text = text;
        _budget = budget;
        _ignoreCase = ignoreCase;
        _registers = new int[registers];
    }

    /// <summary>Where a group matched; -1 when it did not.</summary>
    public ReadOnlySpan<int> Registers => _registers;

    /// <summary>Matches at a position; gives the end of the match or -1.</summary>
    public int MatchAt(int position)
    {
        Array.Fill(_registers, -1);
        _trail.Clear();
        _choices.Clear();
        return Execute(0, position);
    }

    private int Execute(int at, int position)
    {
        var bottom = _choices.Count;
        while (true)
        {
            if (++_steps % ChargeEvery == 0)
            {
                _budget.Charge(ChargeEvery / 8);
            }

            ref readonly var instruction = ref _program[at];
            if (instruction.Operation == Operation.Match)
            {
                _choices.RemoveRange(bottom, _choices.Count - bottom);
                return position;
            }

            if (Step(in instruction, ref at, ref position))
            {
                continue;
            }

            if (_choices.Count == bottom)
            {
                return -1;
            }

            Backtrack(out at, out position);
        }
    }

    private bool Step(in Instruction instruction, ref int at, ref int position)
    {
        switch (instruction.Operation)
        {
            case Operation.Unit:
                return Take(ref at, ref position, instruction.Flag, out var unit) && unit == instruction.A;
            case Operation.Set:
                return Take(ref at, ref position, instruction.Flag, out unit) && instruction.Set!.Contains(unit);
            case Operation.SetRun:
                return TakeRun(in instruction, ref at, ref position);
            case Operation.Split:
                Choose(instruction.B, position);
                at = instruction.A;
                return true;
            case Operation.Jump:
                at = instruction.A;
                return true;
            case Operation.Save:
                Set(instruction.A, position);
                at++;
                return true;
            case Operation.BackReference:
                return TakeReference(in instruction, ref at, ref position);
            case Operation.Look:
                return Look(in instruction, ref at, position);
            case Operation.CounterStart:
                Set(instruction.A, 0);
                at++;
                return true;
            case Operation.CounterLoop:
                Loop(in instruction, ref at, position);
                return true;
            case Operation.IterationStart:
                StartIteration(in instruction, position);
                at++;
                return true;
            case Operation.IterationEnd:
                at = instruction.C;

                // An iteration that took nothing and was not asked for would repeat for ever.
                return _registers[instruction.A] <= instruction.B || _registers[instruction.A + 1] != position;
            default:
                at++;
                return IsAt(instruction.Operation, position);
        }
    }

    private bool Take(ref int at, ref int position, bool backwards, out char unit)
    {
        var index = backwards ? position - 1 : position;
        if ((uint)index >= (uint)_text.Length)
        {
            unit = default;
            return false;
        }

        unit = _text[index];
        position += backwards ? -1 : 1;
        at++;
        return true;
    }

    private bool TakeRun(in Instruction instruction, ref int at, ref int position)
    {
        var end = position;
        var limit = instruction.B == int.MaxValue ? _text.Length : (int)Math.Min(_text.Length, (long)position + instruction.B);
        while (end < limit && instruction.Set!.Contains(_text[end]))
        {
            end++;
        }

        _budget.Charge((end - position) >> 3);
        var least = (long)position + instruction.A;
        if (end < least)
        {
            return false;
        }

        at++;
        if (end > least)
        {
            Push(new Choice(at, end - 1, _trail.Count, (int)least));
        }

        position = end;
        return true;
    }

    private void Choose(int at, int position) => Push(new Choice(at, position, _trail.Count, position));

    private void Push(in Choice choice)
    {
        if (_choices.Count >= MaxChoices)
        {
            _budget.Charge(long.MaxValue / 2);
        }

        _choices.Add(choice);
    }

    private void Backtrack(out int at, out int position)
    {
        var choice = _choices[^1];
        at = choice.At;
        position = choice.Position;
        if (position > choice.Least)
        {
            _choices[^1] = choice with { Position = position - 1 };
        }
        else
        {
            _choices.RemoveAt(_choices.Count - 1);
        }

        Undo(choice.Trail);
    }

    private void Undo(int length)
    {
        for (var i = _trail.Count - 1; i >= length; i--)
        {
            _registers[_trail[i].Register] = _trail[i].Value;
        }

        _trail.RemoveRange(length, _trail.Count - length);
    }

    private void Set(int register, int value)
    {
        _trail.Add((register, _registers[register]));
        _registers[register] = value;
    }

    /// <summary>Where to go on when what follows does not match: at the position, or one unit less each time down to the least.</summary>
    private readonly record struct Choice(int At, int Position, int Trail, int Least);
}
