using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Signatures;
using Understudy.Jsonata.Syntax;

namespace Understudy.Jsonata.Parsing;

/// <content>The constructs that have brackets or clauses of their own.</content>
internal sealed partial class Parser
{
    private BlockSyntax ReadBlock(Token token)
    {
        var expressions = new List<SyntaxNode>();
        while (!_token.Is(")"))
        {
            expressions.Add(ReadExpression(0));
            if (!Accept(";"))
            {
                break;
            }
        }

        Expect(")", afterOperand: true);
        return new BlockSyntax(token.Position, [.. expressions]);
    }

    private ArraySyntax ReadArray(Token token)
    {
        var items = new List<SyntaxNode>();
        if (!_token.Is("]"))
        {
            do
            {
                items.Add(ReadArrayItem());
            }
            while (Accept(","));
        }

        Expect("]", afterOperand: true);
        return new ArraySyntax(token.Position, [.. items]);
    }

    private SyntaxNode ReadArrayItem()
    {
        var item = ReadExpression(0);
        var range = _token;
        return Accept("..") ? new BinarySyntax(range.Position, "..", item, ReadExpression(0)) : item;
    }

    private KeyValuePair<SyntaxNode, SyntaxNode>[] ReadPairs()
    {
        var pairs = new List<KeyValuePair<SyntaxNode, SyntaxNode>>();
        if (!_token.Is("}"))
        {
            do
            {
                var key = ReadExpression(0);
                Expect(":");
                pairs.Add(new(key, ReadExpression(0)));
            }
            while (Accept(","));
        }

        Expect("}", afterOperand: true);
        return [.. pairs];
    }

    private TransformSyntax ReadTransform(Token token)
    {
        var pattern = ReadExpression(0);
        Expect("|");
        var update = ReadExpression(0);
        var delete = Accept(",") ? ReadExpression(0) : null;
        Expect("|");
        return new TransformSyntax(token.Position, pattern, update, delete);
    }

    private SyntaxNode ReadFilter(Token token, SyntaxNode left)
    {
        if (_token.Is("]"))
        {
            // a[1][] keeps the array of a, whose predicates are peeled off to find it.
            var step = left;
            while (step is FilterSyntax filter)
            {
                step = filter.Left;
            }

            // The reference takes a slash behind [] for the start of a regular expression.
            step.KeepArray = true;
            Expect("]");
            return left;
        }

        var predicate = ReadExpression(0);
        Expect("]", afterOperand: true);
        return new FilterSyntax(token.Position, left, predicate);
    }

    private SortSyntax ReadSort(Token token, SyntaxNode left)
    {
        Expect("(");
        var terms = new List<SortTerm>();
        do
        {
            var descending = Accept(">");
            if (!descending)
            {
                Accept("<");
            }

            terms.Add(new SortTerm(ReadExpression(0), descending));
        }
        while (Accept(","));

        Expect(")");
        return new SortSyntax(token.Position, left, [.. terms]);
    }

    private AssignSyntax ReadAssignment(Token token, SyntaxNode left)
    {
        if (left is not VariableSyntax variable)
        {
            throw Fault.Of("S0212", left.Position, Describe(left));
        }

        return new AssignSyntax(token.Position, variable.Name, ReadExpression(Precedence.BindingRight));
    }

    private string ReadBoundVariable(Token token)
    {
        var right = ReadExpression(Precedence.Step);
        return right is VariableSyntax variable ? variable.Name : throw Fault.Of("S0214", right.Position, token.Text);
    }

    private ConditionSyntax ReadCondition(Token token, SyntaxNode left)
    {
        var then = ReadExpression(0);
        return new ConditionSyntax(token.Position, left, then, Accept(":") ? ReadExpression(0) : null);
    }

    private SyntaxNode ReadCall(Token token, SyntaxNode procedure)
    {
        var arguments = new List<SyntaxNode>();
        var isPartial = false;
        if (!_token.Is(")"))
        {
            do
            {
                arguments.Add(ReadArgument());
                isPartial |= arguments[^1] is PlaceholderSyntax;
            }
            while (Accept(","));
        }

        Expect(")", afterOperand: true);
        return procedure is NameSyntax { Name: "function" or "λ" }
            ? ReadLambda(token, arguments)
            : new CallSyntax(token.Position, procedure, [.. arguments], isPartial);
    }

    private SyntaxNode ReadArgument()
    {
        var token = _token;
        if (!token.Is("?"))
        {
            return ReadExpression(0);
        }

        Advance(afterOperand: false);
        return new PlaceholderSyntax(token.Position);
    }

    private LambdaSyntax ReadLambda(Token token, List<SyntaxNode> arguments)
    {
        var parameters = new string[arguments.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = arguments[i] is VariableSyntax variable
                ? variable.Name
                : throw Fault.Of("S0208", arguments[i].Position, Describe(arguments[i]), Evaluation.Numbers.Of(i + 1));
        }

        var signature = _token.Is("<") ? ReadSignature() : null;
        Expect("{");
        var body = ReadExpression(0);
        Expect("}");
        return new LambdaSyntax(token.Position, parameters, signature, body);
    }

    private Signature ReadSignature()
    {
        var position = _token.Position;
        var text = "<";
        var depth = 1;
        while (depth > 0 && !_token.Is("{") && _token.Kind != TokenKind.End)
        {
            Advance(afterOperand: false);
            depth += _token.Is(">") ? -1 : _token.Is("<") ? 1 : 0;
            text += _token.Text;
        }

        Expect(">");
        return Signature.Parse(text, position, _version);
    }

    private static string Describe(SyntaxNode node) => node switch
    {
        LiteralSyntax { Value: Json.StringData text } => text.Value,
        LiteralSyntax literal => literal.Value.ToString(),
        NameSyntax name => name.Name,
        KeywordSyntax keyword => keyword.Name,
        DotSyntax => ".",
        FilterSyntax => "[",
        BinarySyntax binary => binary.Symbol,
        CallSyntax or BlockSyntax => "(",
        ObjectSyntax or GroupSyntax => "{",
        WildcardSyntax => "*",
        PlaceholderSyntax => "?",
        EndSyntax => "(end)",
        _ => "expression",
    };
}
