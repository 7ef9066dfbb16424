using Understudy.Json;
using Understudy.Jsonata.Evaluation;
using Understudy.Jsonata.Faults;
using Understudy.Jsonata.Nodes;
using Understudy.Jsonata.Signatures;

namespace Understudy.Jsonata.Functions;

/// <summary>The function that a transform <c>|...|...|</c> is.</summary>
internal sealed class TransformFunction(TransformNode node, Scope scope) : FunctionValue
{
    private static readonly Signature Expected = Signature.Parse("<(oa):o>", 0);

    public override int Arity => 1;

    public override object? Invoke(Run run, object?[] arguments, object? input)
    {
        var original = Expected.Validate(arguments, input)[0];
        if (original is null)
        {
            return null;
        }

        var clone = CloneOf(run, original);
        var matches = node.Pattern.Evaluate(run, clone, scope);
        foreach (var match in Items.OrSingle(ref matches))
        {
            Update(run, match);
            Delete(run, match);
        }

        return Frozen.OrOpen(clone);
    }

    private object? CloneOf(Run run, object original)
    {
        if (!scope.TryFind("clone", out var cloner))
        {
            return MutableCopy.Of(run, original);
        }

        return cloner is FunctionValue function
            ? MutableCopy.Of(run, Items.Collapse(function.Invoke(run, [original], null)))
            : throw Fault.Of("T2013", node.Position);
    }

    private void Update(Run run, object? match)
    {
        var update = node.Update.Evaluate(run, match, scope);
        if (update is null)
        {
            return;
        }

        if (!Objects.IsObject(update))
        {
            throw Fault.Of("T2011", node.Update.Position, value: update);
        }

        if (match is OpenObject target)
        {
            for (var i = 0; i < Objects.Count(update); i++)
            {
                // What comes in is copied too: a later match may be within it.
                target.Set(Objects.NameAt(update, i), MutableCopy.Of(run, Objects.ValueAt(update, i)));
            }
        }
    }

    private void Delete(Run run, object? match)
    {
        if (node.Delete is null)
        {
            return;
        }

        var names = node.Delete.Evaluate(run, match, scope);
        foreach (var name in Items.OrSingle(ref names))
        {
            if (name is not StringData)
            {
                throw Fault.Of("T2012", node.Delete.Position, value: names);
            }
        }

        foreach (var name in Items.OrSingle(ref names))
        {
            (match as OpenObject)?.Remove(((StringData)name!).Value);
        }
    }
}
