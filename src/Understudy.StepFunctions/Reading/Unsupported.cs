using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading;

/// <summary>The fields that Step Functions knows and this version does not.</summary>
internal static class Unsupported
{
    public static void Check(string field, SourceValue value, FaultLog faults)
    {
        switch (field)
        {
            case "ItemReader" or "ItemBatcher" or "ResultWriter" or "Label"
                or "ToleratedFailureCount" or "ToleratedFailureCountPath" or "ToleratedFailurePercentage" or "ToleratedFailurePercentagePath":
                faults.Unsupported(value, "it belongs to the distributed Map, which comes with a later one", Remedies.Distributed);
                break;
        }
    }
}
