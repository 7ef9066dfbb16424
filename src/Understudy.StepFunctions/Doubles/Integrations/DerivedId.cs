using System.Security.Cryptography;
using System.Text;

namespace Understudy.StepFunctions.Doubles.Integrations;

/// <summary>Ids that AWS would draw, derived from what they belong to, so that two runs of one test are the same.</summary>
internal static class DerivedId
{
    public static string Uuid(string kind, string owner, int number)
    {
        var hex = Hex(kind, owner, number, 32);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[13..16]}-a{hex[17..20]}-{hex[20..]}";
    }

    public static string Hex(string kind, string owner, int number, int digits) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{owner}/{number}")))[..digits];
}
