namespace Understudy.Jsonata.Matching;

/// <summary>An instruction of a compiled pattern; what A and B mean depends on the operation.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="A">A unit, group, register or target.</param>
/// <param name="B">A second target, group or limit.</param>
/// <param name="C">A limit.</param>
/// <param name="Exit">Where a loop goes on when it is done.</param>
/// <param name="Set">The units it takes.</param>
/// <param name="Flag">Backwards for what takes text, negated for a look, lazy for a loop.</param>
internal readonly record struct Instruction(
    Operation Operation, int A = 0, int B = 0, int C = 0, int Exit = 0, CharSet? Set = null, bool Flag = false);
