namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class UnsupportedTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "Parquet",
            Definitions.OfState("""{"Type":"Map","ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"PARQUET"}},"ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""),
            """
            order.asl.json(1,155): $.States.A.ItemReader.ReaderConfig.InputType is not supported yet by this version; it is "PARQUET".
            Give the test the same rows as JSON, JSONL or CSV.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_not_supported_yet_is_refused_by_name(string rule, string definition, string message)
    {
        var refused = Definitions.Refuse(definition);

        refused.Message.Should().Be(message, rule);
    }
}
