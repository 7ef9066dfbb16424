using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Checks that <c>Credentials</c> name a role.</summary>
internal static class RoleArns
{
    private const string Field = "RoleArn";
    private const string Path = Field + ".$";

    public static void Check(FieldReader state, string remedy)
    {
        if (!state.Source.TryGet("Credentials", out var credentials) || credentials.Kind is not Json.JsonDataKind.Object)
        {
            return;
        }

        if (!IsIn(credentials))
        {
            state.Session.Faults.AtName(credentials, "has no RoleArn.", remedy, SchemaFindings.Missing(credentials, Field));
        }
        else if (credentials.TryGet(Field, out var role))
        {
            state.Text(role, "\"arn:aws:iam::123456789012:role/Ship\"");
        }
    }

    /// <summary>Whether there is one, written in these capitals or in others, which <c>Validate</c> warns of.</summary>
    public static bool IsIn(SourceValue credentials) => credentials.Members.Exists(member =>
        member.Name.Equals(Field, StringComparison.OrdinalIgnoreCase) || member.Name.Equals(Path, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the role is there under the very name that Step Functions looks for.</summary>
    public static bool IsSpelt(SourceValue credentials) => credentials.Find(Field) is not null || credentials.Find(Path) is not null;
}
