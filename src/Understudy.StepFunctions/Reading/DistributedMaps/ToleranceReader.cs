using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.DistributedMaps;

namespace Understudy.StepFunctions.Reading.DistributedMaps;

/// <summary>Reads how many failed items a distributed Map tolerates.</summary>
internal static class ToleranceReader
{
    private static readonly NumberRange Counts = new(0, long.MaxValue, "It is the number of items that may fail before the Map does.");

    public static NumberField? ReadCount(FieldReader map, QueryLanguage language) => NumberFields.ReadWhole(map, "ToleratedFailureCount", Counts, language);

    public static NumberField? ReadPercentage(FieldReader map, QueryLanguage language) => NumberFields.ReadPercentage(map, "ToleratedFailurePercentage", language);
}
