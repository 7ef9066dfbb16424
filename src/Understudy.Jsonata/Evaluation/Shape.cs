using Understudy.Json;

namespace Understudy.Jsonata.Evaluation;

/// <summary>The member names that a place in the expression made last: objects made in a row mostly have one form.</summary>
internal sealed class Shape
{
    private MemberNames? _last;

    public MemberNames Of(ReadOnlySpan<string> names)
    {
        var last = _last;
        return last is not null && AreSame(last, names) ? last : _last = MemberNames.Of(names);
    }

    private static bool AreSame(MemberNames last, ReadOnlySpan<string> names)
    {
        if (last.Count != names.Length)
        {
            return false;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (!string.Equals(last[i], names[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
