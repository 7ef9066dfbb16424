using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Finds the role that <c>Credentials</c> name.</summary>
internal static class RoleArns
{
    private const string Field = "RoleArn";

    /// <summary>Whether there is one, written in capitals or not; <c>Validate</c> warns of another spelling than <c>RoleArn</c>.</summary>
    public static bool IsIn(SourceValue credentials) =>
        credentials.Members.Exists(member => member.Name.Equals(Field, StringComparison.OrdinalIgnoreCase) || member.Name.Equals(Field + ".$", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the role is there under the very name that Step Functions looks for.</summary>
    public static bool IsSpelt(SourceValue credentials) => credentials.Find(Field) is not null || credentials.Find(Field + ".$") is not null;
}
