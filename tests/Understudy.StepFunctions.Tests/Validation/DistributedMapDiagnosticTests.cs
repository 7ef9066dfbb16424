using Understudy.StepFunctions.Tests.MapRuns;

namespace Understudy.StepFunctions.Tests.Validation;

public class DistributedMapDiagnosticTests
{
    [Theory]
    [InlineData(""" "ToleratedFailurePercentage":101 """, "Maximum value is 100.0 at /States/M/ToleratedFailurePercentage")]
    [InlineData(""" "ToleratedFailurePercentage":-0.5 """, "Minimum value is 0.0 at /States/M/ToleratedFailurePercentage")]
    [InlineData(""" "ToleratedFailureCount":-1 """, "Minimum value is 0 at /States/M/ToleratedFailureCount")]
    [InlineData(""" "ToleratedFailureCountPath":"$$.Execution.Input.n" """, "Value is not a Reference Path at /States/M/ToleratedFailureCountPath")]
    [InlineData(
        """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"JSON","MaxItems":100000001}} """,
        "Maximum value is 100000000 at /States/M/ItemReader/ReaderConfig/MaxItems")]
    [InlineData(
        """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"JSON","MaxItems":1,"MaxItemsPath":"$.n"}} """,
        "There should only be one of the following fields: [MaxItems, MaxItemsPath] at /States/M/ItemReader/ReaderConfig")]
    [InlineData(
        """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b"},"ReaderConfig":{"InputType":"JSON"}} """,
        "The field 'Key' is required but was missing at /States/M/ItemReader/Parameters")]
    public void Limits_and_readers_are_judged_in_the_words_of_the_service(string fields, string diagnostic)
    {
        var result = StateMachine.Validate(Distributed.Definition(fields, Distributed.Pass, "STANDARD"));

        result.Diagnostics.Should().ContainSingle();
        result.ToString().Should().Contain($"ERROR SCHEMA_VALIDATION_FAILED: {diagnostic}\n");
    }

    [Fact]
    public void A_path_field_in_JSONata_is_told_as_one_of_the_other_language()
    {
        var result = StateMachine.Validate(
            Distributed.Definition(""" "ItemBatcher":{"MaxItemsPerBatchPath":"$.n","MaxItemsPerBatch":1} """, Distributed.Pass, "STANDARD").Insert(1, "\"QueryLanguage\":\"JSONata\","));

        result.Diagnostics.Should().ContainSingle().Which.Message.Should()
            .Be("The QueryLanguage is set to 'JSONata', but field 'MaxItemsPerBatchPath' is only supported for the 'JSONPath' QueryLanguage");
    }
}
