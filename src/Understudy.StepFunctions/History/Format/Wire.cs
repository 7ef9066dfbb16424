using System.Diagnostics.CodeAnalysis;
using Understudy.Json;

namespace Understudy.StepFunctions.History.Format;

/// <summary>Looks members up under AWS's own name or as the .NET SDK writes it, with a capital first letter.</summary>
internal static class Wire
{
    public static bool TryGet(JsonData data, string name, [NotNullWhen(true)] out JsonData? value)
    {
        if (!data.TryGet(name, out value) && !data.TryGet(Capitalised(name), out value))
        {
            return false;
        }

        return !value.IsNull;
    }

    /// <summary>Whether a member goes by a name, in either form.</summary>
    public static bool IsNamed(string member, string name) =>
        member.Length == name.Length
        && member.Length > 0
        && char.ToLowerInvariant(member[0]) == name[0]
        && member.AsSpan(1).SequenceEqual(name.AsSpan(1));

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
