using System.Runtime.CompilerServices;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Syntax;

namespace Understudy.Jsonata.Parsing;

/// <summary>A top-down operator precedence parser: text to syntax.</summary>
internal sealed partial class Parser
{
    /// <summary>Deeper nesting is refused, so that no walk over the tree can exhaust the stack.</summary>
    internal const int MaxNesting = 2000;

    private readonly Tokenizer _tokens;
    private readonly JsonataVersion _version;
    private Token _token;
    private int _nesting;

    private Parser(string text, JsonataVersion version)
    {
        _tokens = new Tokenizer(text, version);
        _version = version;
        Advance(afterOperand: false);
    }

    public static SyntaxNode Parse(string text, JsonataVersion version)
    {
        var parser = new Parser(text, version);
        var expression = parser.ReadExpression(0);
        return parser._token.Kind == TokenKind.End
            ? expression
            : throw Fault.Of("S0201", parser._token.Position, parser._token.Text);
    }

    private SyntaxNode ReadExpression(int rightPower)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return FreshStack.Run(() => ReadExpression(rightPower));
        }

        var outer = _nesting;
        Deepen();
        var token = _token;
        Advance(afterOperand: true);
        var left = ReadPrefix(token);
        while (rightPower < Precedence.Of(_token))
        {
            // Each operator of a chain is one level more of the tree.
            Deepen();
            token = _token;
            Advance(afterOperand: false);
            left = ReadInfix(token, left);
        }

        _nesting = outer;
        return left;
    }

    private void Deepen()
    {
        if (++_nesting > MaxNesting)
        {
            throw Fault.Of("U1004", _token.Position, text: null, value: Numbers.Of(MaxNesting));
        }
    }

    private void Advance(bool afterOperand)
    {
        _token = _tokens.Next(afterOperand);
        if (_token.Kind == TokenKind.Operator && _token.Text is "!" or "~")
        {
            throw Fault.Of("S0204", _token.Position, _token.Text);
        }
    }

    private void Expect(string symbol, bool afterOperand = false)
    {
        if (!_token.Is(symbol))
        {
            throw _token.Kind == TokenKind.End
                ? Fault.Of("S0203", _token.Position, _token.Text, text: symbol)
                : Fault.Of("S0202", _token.Position, _token.Text, text: symbol);
        }

        Advance(afterOperand);
    }

    private bool Accept(string symbol)
    {
        if (!_token.Is(symbol))
        {
            return false;
        }

        Advance(afterOperand: false);
        return true;
    }

    private SyntaxNode ReadPrefix(Token token) => token.Kind switch
    {
        TokenKind.String or TokenKind.Number or TokenKind.Value => new LiteralSyntax(token.Position, token.Literal!),
        TokenKind.Name => new NameSyntax(token.Position, token.Text),
        TokenKind.Variable => new VariableSyntax(token.Position, token.Text),
        TokenKind.Regex => new RegexSyntax(token.Position, token.Text, token.Flags),
        TokenKind.End => new EndSyntax(token.Position),
        _ => token.Text switch
        {
            "and" or "or" or "in" => new KeywordSyntax(token.Position, token.Text),
            "-" => new NegateSyntax(token.Position, ReadExpression(Precedence.Prefix)),
            "*" => new WildcardSyntax(token.Position),
            "**" => new DescendantsSyntax(token.Position),
            "%" => new ParentSyntax(token.Position),
            "(" => ReadBlock(token),
            "[" => ReadArray(token),
            "{" => new ObjectSyntax(token.Position, ReadPairs()),
            "|" => ReadTransform(token),
            _ => throw Fault.Of("S0211", token.Position, token.Text),
        },
    };

    private SyntaxNode ReadInfix(Token token, SyntaxNode left) => token.Text switch
    {
        "." => new DotSyntax(token.Position, left, ReadExpression(Precedence.Of(token))),
        "(" => ReadCall(token, left),
        "[" => ReadFilter(token, left),
        "{" => new GroupSyntax(token.Position, left, ReadPairs()),
        "^" => ReadSort(token, left),
        ":=" => ReadAssignment(token, left),
        "@" => new FocusSyntax(token.Position, left, ReadBoundVariable(token)),
        "#" => new IndexSyntax(token.Position, left, ReadBoundVariable(token)),
        "?" => ReadCondition(token, left),
        "??" or "?:" => new DefaultSyntax(token.Position, token.Text, left, ReadExpression(0)),
        "~>" => new ApplySyntax(token.Position, left, ReadExpression(Precedence.Of(token))),
        _ => new BinarySyntax(token.Position, token.Text, left, ReadExpression(Precedence.Of(token))),
    };
}
