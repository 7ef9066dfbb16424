using System.Runtime.CompilerServices;
using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Syntax;

namespace Understudy.Jsonata.Parsing;

/// <summary>Turns the tree of operators into one of meaning: dots become paths, predicates go to their steps, <c>%</c> finds its step.</summary>
internal sealed partial class Resolver
{
    private readonly Ancestry _ancestry = new();

    public static SyntaxNode Resolve(SyntaxNode parsed)
    {
        var resolved = new Resolver().Visit(parsed);
        return resolved is ParentSyntax || resolved.Seeking is not null
            ? throw Fault.Of("S0217", resolved is ParentSyntax ? parsed.Position : resolved.Position, "parent")
            : resolved;
    }

    private SyntaxNode Visit(SyntaxNode node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return FreshStack.Run(() => Visit(node));
        }

        var resolved = VisitKind(node);
        resolved.KeepArray |= node.KeepArray;
        return resolved;
    }

    private SyntaxNode VisitKind(SyntaxNode node) => node switch
    {
        NameSyntax name => PathOf(name, name),
        KeywordSyntax keyword => PathOf(keyword, new NameSyntax(keyword.Position, keyword.Name)),
        ParentSyntax parent => _ancestry.Open(parent),
        EndSyntax => throw Fault.Of("S0207", node.Position, "(end)"),
        DotSyntax dot => VisitDot(dot),
        FilterSyntax filter => VisitFilter(filter),
        GroupSyntax group => VisitGroup(group),
        SortSyntax sort => VisitSort(sort),
        FocusSyntax focus => VisitFocus(focus),
        IndexSyntax index => VisitIndex(index),
        AssignSyntax assign => VisitAssign(assign),
        ApplySyntax apply => VisitApply(apply),
        BinarySyntax binary => VisitBinary(binary),
        DefaultSyntax choice => VisitDefault(choice),
        NegateSyntax negate => VisitNegate(negate),
        ArraySyntax array => VisitArray(array),
        ObjectSyntax data => VisitObject(data),
        BlockSyntax block => VisitBlock(block),
        CallSyntax call => VisitCall(call),
        LambdaSyntax lambda => new LambdaSyntax(lambda.Position, lambda.Parameters, lambda.Signature, MarkTail(Visit(lambda.Body))),
        ConditionSyntax condition => VisitCondition(condition),
        TransformSyntax transform => new TransformSyntax(
            transform.Position, Visit(transform.Pattern), Visit(transform.Update), transform.Delete is null ? null : Visit(transform.Delete)),
        _ => node,
    };

    private static PathSyntax PathOf(SyntaxNode source, NameSyntax name) =>
        new(name.Position, [name]) { KeepSingletonArray = source.KeepArray };

    private AssignSyntax VisitAssign(AssignSyntax assign)
    {
        var result = new AssignSyntax(assign.Position, assign.Name, Visit(assign.Value));
        Ancestry.Pass(result.Value, result);
        return result;
    }

    private ApplySyntax VisitApply(ApplySyntax apply)
    {
        var result = new ApplySyntax(apply.Position, Visit(apply.Left), Visit(apply.Right));
        result.KeepArray = result.Left.KeepArray || result.Right.KeepArray;
        Ancestry.Pass(result.Left, result);
        Ancestry.Pass(result.Right, result);
        return result;
    }

    private BinarySyntax VisitBinary(BinarySyntax binary)
    {
        var result = new BinarySyntax(binary.Position, binary.Symbol, Visit(binary.Left), Visit(binary.Right));
        Ancestry.Pass(result.Left, result);
        Ancestry.Pass(result.Right, result);
        return result;
    }

    private DefaultSyntax VisitDefault(DefaultSyntax choice)
    {
        var result = new DefaultSyntax(choice.Position, choice.Symbol, Visit(choice.Left), Visit(choice.Right));
        Ancestry.Pass(result.Left, result);
        Ancestry.Pass(result.Right, result);
        return result;
    }

    private SyntaxNode VisitNegate(NegateSyntax negate)
    {
        var operand = Visit(negate.Operand);
        if (operand is LiteralSyntax { Value: NumberData number })
        {
            return new LiteralSyntax(operand.Position, JsonData.Of(-number.Value));
        }

        var result = new NegateSyntax(negate.Position, operand);
        Ancestry.Pass(operand, result);
        return result;
    }

    private ArraySyntax VisitArray(ArraySyntax array)
    {
        var result = new ArraySyntax(array.Position, Array.ConvertAll(array.Items, Visit));
        foreach (var item in result.Items)
        {
            Ancestry.Pass(item, result);
        }

        return result;
    }

    private ObjectSyntax VisitObject(ObjectSyntax data)
    {
        var result = new ObjectSyntax(data.Position, VisitPairs(data.Pairs));
        foreach (var (key, value) in result.Pairs)
        {
            Ancestry.Pass(key, result);
            Ancestry.Pass(value, result);
        }

        return result;
    }

    private KeyValuePair<SyntaxNode, SyntaxNode>[] VisitPairs(KeyValuePair<SyntaxNode, SyntaxNode>[] pairs) =>
        Array.ConvertAll(pairs, pair => new KeyValuePair<SyntaxNode, SyntaxNode>(Visit(pair.Key), Visit(pair.Value)));

    private BlockSyntax VisitBlock(BlockSyntax block)
    {
        var result = new BlockSyntax(block.Position, Array.ConvertAll(block.Expressions, Visit));
        foreach (var part in result.Expressions)
        {
            Ancestry.Pass(part, result);
            result.ConsArray |= part.ConsArray || part is PathSyntax { Steps: [{ ConsArray: true }, ..] };
        }

        return result;
    }

    private CallSyntax VisitCall(CallSyntax call)
    {
        var result = new CallSyntax(call.Position, Visit(call.Procedure), Array.ConvertAll(call.Arguments, Visit), call.IsPartial);
        foreach (var argument in result.Arguments)
        {
            Ancestry.Pass(argument, result);
        }

        return result;
    }

    private ConditionSyntax VisitCondition(ConditionSyntax condition)
    {
        var otherwise = condition.Otherwise is null ? null : Visit(condition.Otherwise);
        var result = new ConditionSyntax(condition.Position, Visit(condition.Condition), Visit(condition.Then), otherwise);
        Ancestry.Pass(result.Condition, result);
        Ancestry.Pass(result.Then, result);
        if (otherwise is not null)
        {
            Ancestry.Pass(otherwise, result);
        }

        return result;
    }

    /// <summary>Marks the calls that make the result of a lambda: they replace it instead of nesting in it.</summary>
    private static SyntaxNode MarkTail(SyntaxNode body)
    {
        if (body.Predicates is not null || body.Group is not null)
        {
            return body;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return FreshStack.Run(() => MarkTail(body));
        }

        switch (body)
        {
            case CallSyntax { IsPartial: false } call:
                call.IsTail = true;
                break;
            case ConditionSyntax condition:
                MarkTail(condition.Then);
                if (condition.Otherwise is not null)
                {
                    MarkTail(condition.Otherwise);
                }

                break;
            case BlockSyntax { Expressions: [.., var last] }:
                MarkTail(last);
                break;
        }

        return body;
    }
}
