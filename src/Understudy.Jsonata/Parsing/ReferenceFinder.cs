using System.Runtime.CompilerServices;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Syntax;

namespace Understudy.Jsonata.Parsing;

/// <summary>Finds what resolved syntax refers to outside itself.</summary>
internal sealed class ReferenceFinder
{
    private readonly List<JsonataReference> _input = [];
    private readonly List<JsonataReference> _variables = [];
    private readonly List<JsonataReference> _calls = [];
    private readonly List<string> _bound = [];

    public static JsonataReferences Find(SyntaxNode resolved)
    {
        var finder = new ReferenceFinder();
        finder.Visit(resolved, true);
        return new JsonataReferences(Sorted(finder._input), Sorted(finder._variables), Sorted(finder._calls));
    }

    private static List<JsonataReference> Sorted(List<JsonataReference> references)
    {
        references.Sort((left, right) => left.Position.CompareTo(right.Position));
        return references;
    }

    /// <param name="node">What to look through.</param>
    /// <param name="atRoot">Whether its context is the input of the expression.</param>
    private void Visit(SyntaxNode? node, bool atRoot)
    {
        if (node is null)
        {
            return;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            FreshStack.Run(() =>
            {
                Visit(node, atRoot);
                return true;
            });
            return;
        }

        VisitKind(node, atRoot);
        if (node.Focus is not null)
        {
            _bound.Add(node.Focus);
        }

        if (node.Index is not null)
        {
            _bound.Add(node.Index);
        }

        VisitStages(node.Predicates);
        VisitStages(node.Stages);
        foreach (var (key, value) in node.Group?.Pairs ?? [])
        {
            Visit(key, false);
            Visit(value, false);
        }
    }

    private void VisitKind(SyntaxNode node, bool atRoot)
    {
        switch (node)
        {
            case VariableSyntax variable:
                VisitVariable(variable, atRoot);
                break;
            case NameSyntax name when atRoot:
                _input.Add(new JsonataReference(name.Name, name.Position));
                break;
            case WildcardSyntax or DescendantsSyntax when atRoot:
                _input.Add(new JsonataReference(node is WildcardSyntax ? "*" : "**", node.Position));
                break;
            case PathSyntax path:
                VisitPath(path, atRoot);
                break;
            case BlockSyntax block:
                VisitScope(block.Expressions, [], atRoot);
                break;
            case LambdaSyntax lambda:
                VisitScope([lambda.Body], lambda.Parameters, atRoot);
                break;
            case CallSyntax call:
                VisitCall(call, atRoot);
                break;
            case AssignSyntax assign:
                // Bound before the value is looked at: a function may call itself.
                _bound.Add(assign.Name);
                Visit(assign.Value, atRoot);
                break;
            case TransformSyntax transform:
                Visit(transform.Pattern, false);
                Visit(transform.Update, false);
                Visit(transform.Delete, false);
                break;
            default:
                foreach (var part in PartsOf(node))
                {
                    Visit(part, atRoot);
                }

                break;
        }
    }

    private static SyntaxNode?[] PartsOf(SyntaxNode node) => node switch
    {
        BinarySyntax binary => [binary.Left, binary.Right],
        DefaultSyntax choice => [choice.Left, choice.Right],
        ApplySyntax apply => [apply.Left, apply.Right],
        NegateSyntax negate => [negate.Operand],
        ArraySyntax array => array.Items,
        ObjectSyntax data => (SyntaxNode?[])[.. Array.ConvertAll(data.Pairs, pair => pair.Key), .. Array.ConvertAll(data.Pairs, pair => pair.Value)],
        ConditionSyntax condition => [condition.Condition, condition.Then, condition.Otherwise],
        SortStepSyntax sort => Array.ConvertAll(sort.Terms, term => term.Expression),
        _ => [],
    };

    private void VisitVariable(VariableSyntax variable, bool atRoot)
    {
        if (variable.Name == "$" || (variable.Name.Length == 0 && atRoot))
        {
            _input.Add(new JsonataReference("$" + variable.Name, variable.Position));
        }
        else if (variable.Name.Length > 0 && !_bound.Contains(variable.Name))
        {
            _variables.Add(new JsonataReference(variable.Name, variable.Position));
        }
    }

    private void VisitPath(PathSyntax path, bool atRoot)
    {
        for (var i = 0; i < path.Steps.Count; i++)
        {
            Visit(path.Steps[i], atRoot && i == 0);
        }
    }

    private void VisitCall(CallSyntax call, bool atRoot)
    {
        var before = _variables.Count;
        Visit(call.Procedure, atRoot);
        if (call.Procedure is VariableSyntax { Name: not ("" or "$") } && _variables.Count > before)
        {
            _calls.Add(_variables[^1]);
        }

        foreach (var argument in call.Arguments)
        {
            Visit(argument, atRoot);
        }
    }

    private void VisitScope(SyntaxNode[] parts, string[] parameters, bool atRoot)
    {
        var outer = _bound.Count;
        _bound.AddRange(parameters);
        foreach (var part in parts)
        {
            Visit(part, atRoot);
        }

        _bound.RemoveRange(outer, _bound.Count - outer);
    }

    private void VisitStages(List<Stage>? stages)
    {
        foreach (var stage in stages ?? [])
        {
            if (stage.Index is not null)
            {
                _bound.Add(stage.Index);
            }

            Visit(stage.Filter, false);
        }
    }
}
