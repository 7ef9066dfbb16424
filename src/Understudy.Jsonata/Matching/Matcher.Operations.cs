namespace Understudy.Jsonata.Matching;

/// <content>The operations that do more than take a unit.</content>
internal sealed partial class Matcher
{
    private void Loop(in Instruction loop, ref int at, int position)
    {
        var count = _registers[loop.A];
        var body = at + 1;
        if (count < loop.B)
        {
            at = body;
        }
        else if (count >= loop.C)
        {
            at = loop.Exit;
        }
        else if (loop.Flag)
        {
            Choose(body, position);
            at = loop.Exit;
        }
        else
        {
            Choose(loop.Exit, position);
            at = body;
        }
    }

    private void StartIteration(in Instruction start, int position)
    {
        Set(start.A, _registers[start.A] + 1);
        Set(start.A + 1, position);
        for (var register = 2 * start.B; register < 2 * start.C; register++)
        {
            Set(register, -1);
        }
    }

    private bool Look(in Instruction look, ref int at, int position)
    {
        var trail = _trail.Count;
        var matched = Execute(at + 1, position) >= 0;
        if (look.Flag || !matched)
        {
            Undo(trail);
        }

        at = look.A;
        return matched != look.Flag;
    }

    private bool TakeReference(in Instruction reference, ref int at, ref int position)
    {
        at++;
        var start = _registers[2 * reference.A];
        var end = _registers[(2 * reference.A) + 1];
        if (start < 0 || end < 0)
        {
            // A group that has not matched yet stands for the empty text.
            return true;
        }

        var length = end - start;
        var from = reference.Flag ? position - length : position;
        if (from < 0 || from + length > _text.Length || !Same(start, from, length))
        {
            return false;
        }

        position = reference.Flag ? from : position + length;
        return true;
    }

    private bool Same(int left, int right, int length)
    {
        _budget.Charge(length >> 3);
        var first = _text.AsSpan(left, length);
        var second = _text.AsSpan(right, length);
        return first.Equals(second, _ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    private bool IsAt(Operation place, int position) => place switch
    {
        Operation.TextStart => position == 0,
        Operation.TextEnd => position == _text.Length,
        Operation.LineStart => position == 0 || CharSet.LineEnds.Contains(_text[position - 1]),
        Operation.LineEnd => position == _text.Length || CharSet.LineEnds.Contains(_text[position]),
        Operation.WordEdge => IsWordAt(position - 1) != IsWordAt(position),
        _ => IsWordAt(position - 1) == IsWordAt(position),
    };

    private bool IsWordAt(int index) => (uint)index < (uint)_text.Length && CharSet.Words.Contains(_text[index]);
}
