using System.Runtime.CompilerServices;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Matching;
using Understudy.Jsonata.Nodes;
using Understudy.Jsonata.Syntax;

namespace Understudy.Jsonata.Parsing;

/// <summary>Makes the nodes that evaluate out of resolved syntax.</summary>
internal sealed partial class NodeCompiler
{
    // Whether the innermost block or lambda so far assigns a variable and so needs a scope of its own.
    private bool _binds;

    public static Node Compile(SyntaxNode resolved) => new NodeCompiler().Visit(resolved);

    private Node Visit(SyntaxNode syntax)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return FreshStack.Run(() => Visit(syntax));
        }

        if (syntax is PathSyntax path)
        {
            return VisitPath(path);
        }

        var node = VisitKind(syntax);
        if (syntax.Predicates is { } predicates)
        {
            node = new FilteredNode(node, predicates.ConvertAll(stage => new Filter(Visit(stage.Filter!))).ToArray(), syntax.KeepArray);
        }

        return syntax.Group is null ? node : new ObjectNode(syntax.Position, node, GroupOf(syntax.Group));
    }

    private Node VisitKind(SyntaxNode syntax) => syntax switch
    {
        LiteralSyntax literal => new LiteralNode(literal.Position, literal.Value),
        NameSyntax name => new NameNode(name.Position, name.Name),
        VariableSyntax { Name: "" } => new ContextNode(syntax.Position),
        VariableSyntax { Name: "$" } => new RootNode(syntax.Position),
        VariableSyntax variable => new VariableNode(variable.Position, variable.Name),
        ParentSyntax parent => new VariableNode(parent.Position, parent.Slot!.Label),
        WildcardSyntax => new WildcardNode(syntax.Position, syntax.KeepArray),
        DescendantsSyntax => new DescendantsNode(syntax.Position, syntax.KeepArray),
        RegexSyntax regex => new RegexNode(regex.Position, Pattern.Parse(regex.Pattern, regex.Flags, regex.Position)),
        BinarySyntax binary => VisitBinary(binary),
        DefaultSyntax choice => new DefaultNode(choice.Position, Visit(choice.Left), Visit(choice.Right), choice.Symbol == "??"),
        NegateSyntax negate => new NegateNode(negate.Position, Visit(negate.Operand)),
        ArraySyntax array => VisitArray(array),
        ObjectSyntax data => new ObjectNode(data.Position, null, new GroupPairs(PairsOf(data.Pairs), data.Position)),
        BlockSyntax block => VisitBlock(block),
        AssignSyntax assign => VisitAssign(assign),
        ApplySyntax apply => VisitApply(apply),
        ConditionSyntax condition => new ConditionNode(
            condition.Position, Visit(condition.Condition), Visit(condition.Then), condition.Otherwise is null ? null : Visit(condition.Otherwise)),
        CallSyntax call => VisitCall(call),
        LambdaSyntax lambda => new LambdaNode(lambda.Position, lambda.Parameters, lambda.Signature, VisitBody(lambda.Body)),
        TransformSyntax transform => new TransformNode(
            transform.Position, Visit(transform.Pattern), Visit(transform.Update), transform.Delete is null ? null : Visit(transform.Delete)),
        SortStepSyntax sort => new SortNode(
            sort.Position, Array.ConvertAll(sort.Terms, term => new SortTermNode(Visit(term.Expression), term.Descending))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Node VisitBinary(BinarySyntax binary)
    {
        var left = Visit(binary.Left);
        var right = Visit(binary.Right);
        return binary.Symbol switch
        {
            "and" or "or" => new BooleanNode(binary.Position, left, right, binary.Symbol == "and"),
            "=" or "!=" => new EqualityNode(binary.Position, left, right, binary.Symbol == "="),
            "<" or "<=" or ">" or ">=" => new ComparisonNode(binary.Position, binary.Symbol, left, right),
            "&" => new ConcatNode(binary.Position, left, right),
            "in" => new InclusionNode(binary.Position, left, right),
            ".." => new RangeNode(binary.Position, left, right),
            _ => new ArithmeticNode(binary.Position, binary.Symbol, left, right),
        };
    }

    private Node VisitArray(ArraySyntax array)
    {
        var items = Array.ConvertAll(array.Items, Visit);
        if (array.ConsArray || !Array.TrueForAll(items, item => item is LiteralNode))
        {
            return new ArrayNode(array.Position, items, array.ConsArray);
        }

        return new LiteralNode(array.Position, JsonData.ArrayOwning(Array.ConvertAll(items, item => (JsonData)((LiteralNode)item).Value)));
    }

    private ApplyNode VisitApply(ApplySyntax apply)
    {
        // As in the reference, predicates behind a call on the right are not applied: the call as such is what ~> completes.
        var right = apply.Right is CallSyntax { IsPartial: false } call ? VisitCall(call) : Visit(apply.Right);
        return new ApplyNode(apply.Position, Visit(apply.Left), right, apply.KeepArray);
    }

    private BlockNode VisitBlock(BlockSyntax block)
    {
        var outer = _binds;
        _binds = false;
        var node = new BlockNode(block.Position, Array.ConvertAll(block.Expressions, Visit), _binds);
        _binds = outer;
        return node;
    }

    private Node VisitBody(SyntaxNode body)
    {
        var outer = _binds;
        var node = Visit(body);
        _binds = outer;
        return node;
    }

    private AssignNode VisitAssign(AssignSyntax assign)
    {
        var value = Visit(assign.Value);
        _binds = true;
        return new AssignNode(assign.Position, assign.Name, value);
    }

    private Node VisitCall(CallSyntax call)
    {
        var field = call.Procedure is PathSyntax { Steps: [NameSyntax first, ..] } ? first.Name : null;
        var name = field ?? (call.Procedure as VariableSyntax)?.Name;
        var traits = new CallTraits(name, field, call.IsTail && !call.KeepArray, call.KeepArray);
        var procedure = Visit(call.Procedure);
        return call.IsPartial
            ? new PartialNode(call.Position, procedure, Array.ConvertAll(call.Arguments, item => item is PlaceholderSyntax ? null : Visit(item)), traits)
            : new CallNode(call.Position, procedure, Array.ConvertAll(call.Arguments, Visit), traits);
    }

    private GroupPairs GroupOf(GroupClause group) => new(PairsOf(group.Pairs), group.Position);

    private PairNode[] PairsOf(KeyValuePair<SyntaxNode, SyntaxNode>[] pairs) =>
        Array.ConvertAll(pairs, pair => new PairNode(Visit(pair.Key), Visit(pair.Value)));
}
