using Understudy.ApiGateway.Templates.Operands;
using Understudy.ApiGateway.Templates.Values;

namespace Understudy.ApiGateway.Templates.Parsing;

/// <content>Expressions of <c>#set</c>, <c>#if</c> and <c>#elseif</c>.</content>
internal sealed partial class TemplateParser
{
    private const int MostOperators = 2000;

    private int _operators;

    private Operand ReadExpression()
    {
        Enter();
        var result = ReadAnd();
        while (TryReadOperator("||") || TryReadWordOperator("or"))
        {
            result = new LogicalOperand(result, ReadAnd(), isAnd: false);
        }

        _nesting--;
        return result;
    }

    private Operand ReadAnd()
    {
        var result = ReadEquality();
        while (TryReadOperator("&&") || TryReadWordOperator("and"))
        {
            result = new LogicalOperand(result, ReadEquality(), isAnd: true);
        }

        return result;
    }

    private Operand ReadEquality()
    {
        var result = ReadComparison();
        while (true)
        {
            if (TryReadOperator("==") || TryReadWordOperator("eq"))
            {
                result = new EqualityOperand(result, ReadComparison(), isEqual: true);
            }
            else if (TryReadOperator("!=") || TryReadWordOperator("ne"))
            {
                result = new EqualityOperand(result, ReadComparison(), isEqual: false);
            }
            else
            {
                return result;
            }
        }
    }

    private Operand ReadComparison()
    {
        var result = ReadSum();
        while (TryReadComparison() is { } operation)
        {
            result = new ComparisonOperand(operation, result, ReadSum());
        }

        return result;
    }

    private ComparisonOperator? TryReadComparison() =>
        TryReadOperator("<=") || TryReadWordOperator("le") ? ComparisonOperator.LessOrEqual
        : TryReadOperator(">=") || TryReadWordOperator("ge") ? ComparisonOperator.GreaterOrEqual
        : TryReadOperator("<") || TryReadWordOperator("lt") ? ComparisonOperator.Less
        : TryReadOperator(">") || TryReadWordOperator("gt") ? ComparisonOperator.Greater
        : null;

    private Operand ReadSum()
    {
        var result = ReadProduct();
        while (true)
        {
            if (TryReadOperator("+"))
            {
                result = new ArithmeticOperand(ArithmeticOperator.Add, result, ReadProduct());
            }
            else if (IsMinus() && TryReadOperator("-"))
            {
                result = new ArithmeticOperand(ArithmeticOperator.Subtract, result, ReadProduct());
            }
            else
            {
                return result;
            }
        }
    }

    /// <summary>Whether a minus sign is an operator; in front of a digit Velocity reads it as part of the number.</summary>
    private bool IsMinus()
    {
        SkipBlanks();
        return Current == '-' && _at + 1 < _end && char.IsAsciiDigit(_text[_at + 1])
            ? throw Fault("Velocity reads the '-' as the sign of the number behind it; put a blank between them.")
            : true;
    }

    private Operand ReadProduct()
    {
        var result = ReadUnary();
        while (true)
        {
            ArithmeticOperator? operation = TryReadOperator("*") ? ArithmeticOperator.Multiply
                : TryReadOperator("/") ? ArithmeticOperator.Divide
                : TryReadOperator("%") ? ArithmeticOperator.Modulo
                : null;
            if (operation is null)
            {
                return result;
            }

            result = new ArithmeticOperand(operation.Value, result, ReadUnary());
        }
    }

    private Operand ReadUnary()
    {
        SkipBlanks();
        if ((Current == '!' && _at < _end && TryReadOperator("!")) || TryReadWordOperator("not"))
        {
            Enter();
            var operand = new NotOperand(ReadUnary());
            _nesting--;
            return operand;
        }

        if (Current == '(' && _at < _end)
        {
            _at++;
            var inner = ReadExpression();
            Expect(')', "to close the parenthesis");
            return inner;
        }

        return ReadParameter("in the expression");
    }

    private bool TryReadOperator(string operation)
    {
        SkipBlanks();
        if (!_text.AsSpan(_at, _end - _at).StartsWith(operation, StringComparison.Ordinal))
        {
            return false;
        }

        _at += operation.Length;
        CountOperator();
        return true;
    }

    private bool TryReadWordOperator(string word)
    {
        SkipBlanks();
        if (TryReadWord(word) is null)
        {
            return false;
        }

        CountOperator();
        return true;
    }

    // A chain of operators is evaluated from its end, one frame each.
    private void CountOperator()
    {
        if (++_operators > MostOperators)
        {
            throw Fault($"An expression has more than {MostOperators} operators.");
        }
    }
}
