using Understudy.Jsonata.Nodes;
using Understudy.Jsonata.Syntax;

namespace Understudy.Jsonata.Parsing;

/// <content>Paths.</content>
internal sealed partial class NodeCompiler
{
    private Node VisitPath(PathSyntax path)
    {
        var traits = TraitsOf(path);
        var group = path.Group is null ? null : GroupOf(path.Group);
        var firstTuple = path.Steps.FindIndex(step => step.Tuple);
        Node node;
        if (firstTuple < 0)
        {
            node = path.Steps.Count == 1 && traits == PathTraits.None && group is null && path.Steps[0] is NameSyntax { Stages: null, Group: null } name
                ? Visit(name)
                : new PathNode(path.Position, StepsOf(path.Steps), traits, group);
        }
        else
        {
            var lead = firstTuple == 0 ? null
                : new PathNode(path.Position, StepsOf(path.Steps[..firstTuple]), PathTraits.Lead | (traits & PathTraits.StartsAtVariable), null);
            var steps = path.Steps[firstTuple..].ConvertAll(TupleStepOf);
            node = new TuplePathNode(path.Position, lead, [.. steps], traits, group);
        }

        return path.Predicates is null
            ? node
            : new FilteredNode(node, path.Predicates.ConvertAll(stage => new Filter(Visit(stage.Filter!))).ToArray(), path.KeepArray);
    }

    private static PathTraits TraitsOf(PathSyntax path) =>
        (path.Steps[0] is VariableSyntax ? PathTraits.StartsAtVariable : PathTraits.None)
        | (path.KeepSingletonArray ? PathTraits.KeepsSingleton : PathTraits.None)
        | (path.KeepArray ? PathTraits.KeepsArray : PathTraits.None)
        | (path.Tuple ? PathTraits.Stream : PathTraits.None);

    private PathStep[] StepsOf(List<SyntaxNode> steps) => steps.ConvertAll(step => new PathStep(
        Visit(step),
        step.Stages is null ? [] : step.Stages.ConvertAll(stage => new Filter(Visit(stage.Filter!))).ToArray(),
        step.ConsArray)).ToArray();

    private TupleStep TupleStepOf(SyntaxNode step) => new(
        Visit(step),
        step.Focus,
        step.Index,
        step.Ancestor?.Label,
        step.Stages is null
            ? []
            : step.Stages.ConvertAll(stage => new TupleStage(stage.Filter is null ? null : new Filter(Visit(stage.Filter)), stage.Index)).ToArray());
}
