using Understudy.Json;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Syntax;

namespace Understudy.Jsonata.Parsing;

/// <content>Paths and what is attached to their steps.</content>
internal sealed partial class Resolver
{
    private PathSyntax VisitDot(DotSyntax dot)
    {
        var left = Visit(dot.Left);
        var path = left as PathSyntax ?? new PathSyntax(left.Position, [left]);
        if (left is ParentSyntax parent)
        {
            path.Seeking = [parent.Slot!];
        }

        AppendStep(path, Visit(dot.Right));
        NameLiterals(path);
        path.KeepSingletonArray |= path.Steps.Exists(step => step.KeepArray);
        MarkConstructor(path.Steps[0]);
        MarkConstructor(path.Steps[^1]);
        Ancestry.Settle(path);
        return path;
    }

    private static void AppendStep(PathSyntax path, SyntaxNode next)
    {
        if (next is CallSyntax { Procedure: PathSyntax { Steps: [NameSyntax function] } } && path.Steps[^1] is CallSyntax last)
        {
            last.NextFunction = function.Name;
        }

        if (next is PathSyntax rest)
        {
            path.Steps.AddRange(rest.Steps);
            return;
        }

        if (next.Predicates is not null)
        {
            next.Stages = next.Predicates;
            next.Predicates = null;
        }

        path.Steps.Add(next);
    }

    /// <summary>A string as a step is a name; any other literal is a mistake.</summary>
    private static void NameLiterals(PathSyntax path)
    {
        for (var i = 0; i < path.Steps.Count; i++)
        {
            if (path.Steps[i] is not LiteralSyntax literal)
            {
                continue;
            }

            if (literal.Value is not StringData text)
            {
                throw Fault.Of("S0213", literal.Position, value: literal.Value);
            }

            path.Steps[i] = new NameSyntax(literal.Position, text.Value)
            {
                KeepArray = literal.KeepArray,
                Stages = literal.Stages ?? literal.Predicates,
                Group = literal.Group,
            };
        }
    }

    private static void MarkConstructor(SyntaxNode step) => step.ConsArray |= step is ArraySyntax;

    private SyntaxNode VisitFilter(FilterSyntax filter)
    {
        var result = Visit(filter.Left);
        var step = result is PathSyntax path ? path.Steps[^1] : result;
        if (step.Group is not null || result.Group is not null)
        {
            throw Fault.Of("S0209", filter.Position);
        }

        var predicate = Visit(filter.Predicate);
        Ancestry.SeekFromPredicate(step, predicate);
        var stage = new Stage(predicate, null, filter.Position);
        if (result is PathSyntax)
        {
            (step.Stages ??= []).Add(stage);
        }
        else
        {
            (step.Predicates ??= []).Add(stage);
        }

        return result;
    }

    private SyntaxNode VisitGroup(GroupSyntax group)
    {
        var result = Visit(group.Left);
        if (result.Group is not null)
        {
            throw Fault.Of("S0210", group.Position);
        }

        result.Group = new GroupClause(VisitPairs(group.Pairs), group.Position);
        return result;
    }

    private PathSyntax VisitSort(SortSyntax sort)
    {
        var left = Visit(sort.Left);
        var path = left as PathSyntax ?? new PathSyntax(left.Position, [left]);
        var step = new SortStepSyntax(sort.Position, Array.ConvertAll(sort.Terms, term => term with { Expression = Visit(term.Expression) }));
        foreach (var term in step.Terms)
        {
            Ancestry.Pass(term.Expression, step);
        }

        path.Steps.Add(step);
        Ancestry.Settle(path);
        return path;
    }

    private SyntaxNode VisitFocus(FocusSyntax focus)
    {
        var result = Visit(focus.Left);
        var step = result is PathSyntax path ? path.Steps[^1] : result;
        if (step.Stages is not null || step.Predicates is not null)
        {
            throw Fault.Of("S0215", focus.Position);
        }

        if (step is SortStepSyntax)
        {
            throw Fault.Of("S0216", focus.Position);
        }

        step.KeepArray |= focus.KeepArray;
        step.Focus = focus.Variable;
        step.Tuple = true;
        return result;
    }

    private PathSyntax VisitIndex(IndexSyntax index)
    {
        var left = Visit(index.Left);
        var path = left as PathSyntax;
        if (path is null)
        {
            path = new PathSyntax(left.Position, [left]);
            left.Stages = left.Predicates;
            left.Predicates = null;
        }

        var step = path.Steps[^1];
        if (step.Stages is null)
        {
            step.Index = index.Variable;
        }
        else
        {
            step.Stages.Add(new Stage(null, index.Variable, index.Position));
        }

        step.Tuple = true;
        return path;
    }
}
