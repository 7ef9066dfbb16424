using System.Globalization;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Syntax;

namespace Understudy.Jsonata.Parsing;

/// <summary>Finds for each <c>%</c> the step whose parent it means.</summary>
internal sealed class Ancestry
{
    private int _count;

    /// <summary>A fresh place for the parent; its label can be no variable's name.</summary>
    public ParentSyntax Open(ParentSyntax parent) =>
        new(parent.Position) { Slot = new AncestorSlot("!" + _count++.ToString(CultureInfo.InvariantCulture)) };

    /// <summary>What a part could not find is for the whole to find.</summary>
    public static void Pass(SyntaxNode part, SyntaxNode whole)
    {
        if (part.Seeking is null && part is not ParentSyntax)
        {
            return;
        }

        whole.Seeking ??= [];
        whole.Seeking.AddRange(SlotsOf(part));
    }

    /// <summary>Looks for what the last step of a path asks for among the steps before it.</summary>
    public static void Settle(PathSyntax path)
    {
        foreach (var slot in SlotsOf(path.Steps[^1]))
        {
            var at = path.Steps.Count - 2;
            while (slot.Level > 0)
            {
                if (at < 0)
                {
                    (path.Seeking ??= []).Add(slot);
                    break;
                }

                var step = path.Steps[at--];

                // Steps that only bind a variable keep the context of the step before them.
                while (at >= 0 && step.Focus is not null && path.Steps[at].Focus is not null)
                {
                    step = path.Steps[at--];
                }

                Seek(step, slot);
            }
        }
    }

    /// <summary>The first level up from a predicate is the step it stands on.</summary>
    public static void SeekFromPredicate(SyntaxNode step, SyntaxNode predicate)
    {
        if (predicate.Seeking is not null)
        {
            foreach (var slot in predicate.Seeking)
            {
                if (slot.Level == 1)
                {
                    Seek(step, slot);
                }
                else
                {
                    slot.Level--;
                }
            }
        }

        Pass(predicate, step);
    }

    private static List<AncestorSlot> SlotsOf(SyntaxNode node)
    {
        List<AncestorSlot> slots = node.Seeking is null ? [] : [.. node.Seeking];
        if (node is ParentSyntax parent)
        {
            slots.Add(parent.Slot!);
        }

        return slots;
    }

    private static void Seek(SyntaxNode node, AncestorSlot slot)
    {
        Stack.Ensure();
        switch (node)
        {
            case NameSyntax or WildcardSyntax:
                slot.Level--;
                if (slot.Level == 0)
                {
                    slot.Label = node.Ancestor?.Label ?? slot.Label;
                    node.Ancestor = slot;
                    node.Tuple = true;
                }

                break;
            case ParentSyntax:
                slot.Level++;
                break;
            case BlockSyntax block:
                if (block.Expressions is [.., var last])
                {
                    block.Tuple = true;
                    Seek(last, slot);
                }

                break;
            case PathSyntax path:
                path.Tuple = true;
                var at = path.Steps.Count - 1;
                Seek(path.Steps[at--], slot);
                while (slot.Level > 0 && at >= 0)
                {
                    Seek(path.Steps[at--], slot);
                }

                break;
            default:
                throw Fault.Of("S0217", node.Position, KindOf(node));
        }
    }

    private static string KindOf(SyntaxNode node) => node switch
    {
        VariableSyntax => "variable",
        CallSyntax => "function",
        ConditionSyntax or DefaultSyntax => "condition",
        DescendantsSyntax => "descendant",
        SortStepSyntax => "sort",
        ArraySyntax or ObjectSyntax or NegateSyntax => "unary",
        LambdaSyntax => "lambda",
        TransformSyntax => "transform",
        ApplySyntax => "apply",
        AssignSyntax => "bind",
        _ => "binary",
    };
}
