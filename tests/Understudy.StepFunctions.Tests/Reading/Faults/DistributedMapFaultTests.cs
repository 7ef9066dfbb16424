using Understudy.StepFunctions.Tests.MapRuns;

namespace Understudy.StepFunctions.Tests.Reading.Faults;

public class DistributedMapFaultTests
{
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            "a Label has no blanks",
            """ "Label":"my map" """,
            """
            order.asl.json(2,10): $.States.A.Label is "my map"; it contains the character U+0020.
            A label has no blanks, no control characters and none of ? * < > { } [ ] : ; , \ | ^ ~ $ # % & ` ".
            """
        },
        {
            "a Label has none of some characters",
            """ "Label":"a<b" """,
            """
            order.asl.json(2,10): $.States.A.Label is "a<b"; it contains '<'.
            A label has no blanks, no control characters and none of ? * < > { } [ ] : ; , \ | ^ ~ $ # % & ` ".
            """
        },
        {
            "a Label has no control characters",
            """ "Label":"a\u0010" """,
            """
            order.asl.json(2,10): $.States.A.Label is "a\u0010"; it contains the character U+0010.
            A label has no blanks, no control characters and none of ? * < > { } [ ] : ; , \ | ^ ~ $ # % & ` ".
            """
        },
        {
            "a Label has at most 40 characters",
            """ "Label":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" """,
            """
            order.asl.json(2,10): $.States.A.Label has 41 characters; a label has 1 to 40.
            Shorten it: it becomes a part of ARNs.
            """
        },
        {
            "ToleratedFailureCount is 0 or more",
            """ "ToleratedFailureCount":-1 """,
            """
            order.asl.json(2,26): $.States.A.ToleratedFailureCount is -1; it must be a whole number of 0 or more.
            It is the number of items that may fail before the Map does.
            """
        },
        {
            "ToleratedFailurePercentage is at most 100",
            """ "ToleratedFailurePercentage":101 """,
            """
            order.asl.json(2,31): $.States.A.ToleratedFailurePercentage is 101; it must be a number from 0 to 100.
            100 tolerates that every item fails.
            """
        },
        {
            "one of ToleratedFailureCount and its Path",
            """ "ToleratedFailureCount":1,"ToleratedFailureCountPath":"$.n" """,
            """
            order.asl.json(2,28): $.States.A.ToleratedFailureCountPath is given beside ToleratedFailureCount.
            Keep one of ToleratedFailureCount and ToleratedFailureCountPath.
            """
        },
        {
            "ToleratedFailurePercentagePath is a Reference Path",
            """ "ToleratedFailurePercentagePath":"$$.Execution.Input.n" """,
            """
            order.asl.json(2,35): $.States.A.ToleratedFailurePercentagePath is "$$.Execution.Input.n"; it must be a Reference Path.
            A Reference Path leads from $ to one node by names and single indexes, such as $.orders[0].id.
            """
        },
        {
            "an ItemBatcher says how large a batch is",
            """ "ItemBatcher":{"BatchInput":{}} """,
            """
            order.asl.json(2,2): $.States.A.ItemBatcher does not say how large a batch is.
            Write how large a batch may be: {"MaxItemsPerBatch": 10}.
            """
        },
        {
            "MaxItemsPerBatch is positive",
            """ "ItemBatcher":{"MaxItemsPerBatch":0} """,
            """
            order.asl.json(2,36): $.States.A.ItemBatcher.MaxItemsPerBatch is 0; it must be a whole number of 1 or more.
            It is how many items one child execution gets at most.
            """
        },
        {
            "MaxInputBytesPerBatch is at most 262144",
            """ "ItemBatcher":{"MaxInputBytesPerBatch":262145} """,
            """
            order.asl.json(2,41): $.States.A.ItemBatcher.MaxInputBytesPerBatch is 262145; it must be a whole number from 1 to 262144.
            It is how large the input of one child execution may become, in bytes.
            """
        },
        {
            "an ItemBatcher has no other fields",
            """ "ItemBatcher":{"MaxItemPerBatch":1} """,
            """
            order.asl.json(2,2): $.States.A.ItemBatcher does not say how large a batch is.
            Write how large a batch may be: {"MaxItemsPerBatch": 10}.

            order.asl.json(2,17): $.States.A.ItemBatcher.MaxItemPerBatch is not a field of an ItemBatcher.
            Did you mean "MaxItemsPerBatch"?
            """
        },
        {
            "an ItemReader reads from S3",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getobject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"JSON"}} """,
            """
            order.asl.json(2,27): $.States.A.ItemReader.Resource is "arn:aws:states:::s3:getobject"; it must be "arn:aws:states:::s3:getObject" or "arn:aws:states:::s3:listObjectsV2".
            Did you mean "arn:aws:states:::s3:getObject"?
            """
        },
        {
            "an ItemReader of an object names it",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b"},"ReaderConfig":{"InputType":"JSON"}} """,
            """
            order.asl.json(2,59): $.States.A.ItemReader.Parameters has no Key.
            Name it, such as "Key": "…".
            """
        },
        {
            "an ItemReader of an object says how it is written",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"}} """,
            """
            order.asl.json(2,2): $.States.A.ItemReader has no ReaderConfig.
            A ReaderConfig says how the object is written: {"InputType": "JSON"}.
            """
        },
        {
            "a ReaderConfig says how the object is written",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{}} """,
            """
            order.asl.json(2,97): $.States.A.ItemReader.ReaderConfig has no InputType.
            Write CSV, JSON, JSONL, or MANIFEST.
            """
        },
        {
            "CSV has a header",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"CSV"}} """,
            """
            order.asl.json(2,97): $.States.A.ItemReader.ReaderConfig has no CSVHeaderLocation.
            Write FIRST_ROW, or GIVEN with CSVHeaders.
            """
        },
        {
            "GIVEN headers are given",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"CSV","CSVHeaderLocation":"GIVEN"}} """,
            """
            order.asl.json(2,97): $.States.A.ItemReader.ReaderConfig has no CSVHeaders.
            Name the columns: ["id", "name"].
            """
        },
        {
            "headers stand in one place",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW","CSVHeaders":["a"]}} """,
            """
            order.asl.json(2,163): $.States.A.ItemReader.ReaderConfig.CSVHeaders is given beside the CSVHeaderLocation FIRST_ROW.
            Headers stand in the first row or in CSVHeaders (CSVHeaderLocation GIVEN), not in both.
            """
        },
        {
            "a delimiter is for CSV",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"JSON","CSVDelimiter":"PIPE"}} """,
            """
            order.asl.json(2,132): $.States.A.ItemReader.ReaderConfig.CSVDelimiter is for the InputType CSV; this one's is JSON.
            Take it out, or set the InputType to CSV.
            """
        },
        {
            "an ItemsPointer is for JSON",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"JSONL","ItemsPointer":"/a"}} """,
            """
            order.asl.json(2,133): $.States.A.ItemReader.ReaderConfig.ItemsPointer is for the InputType JSON; this one's is JSONL.
            Take it out, or set the InputType to JSON.
            """
        },
        {
            "an ItemsPointer is a JSON Pointer",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"JSON","ItemsPointer":"$.a"}} """,
            """
            order.asl.json(2,147): $.States.A.ItemReader.ReaderConfig.ItemsPointer is "$.a"; it must be a JSON Pointer.
            Each step begins with /, such as "/inventory/products"; ~0 stands for ~ and ~1 for /.
            """
        },
        {
            "MaxItems is at most 100000000",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"JSON","MaxItems":100000001}} """,
            """
            order.asl.json(2,143): $.States.A.ItemReader.ReaderConfig.MaxItems is 100000001; it must be a whole number from 0 to 100000000.
            It is how many items are read at most; 0 reads all.
            """
        },
        {
            "one of MaxItems and MaxItemsPath",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"JSON","MaxItems":1,"MaxItemsPath":"$.n"}} """,
            """
            order.asl.json(2,145): $.States.A.ItemReader.ReaderConfig.MaxItemsPath is given beside MaxItems.
            Keep one of MaxItems and MaxItemsPath.
            """
        },
        {
            "an inventory has no InputType beside its ManifestType",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"MANIFEST","ManifestType":"S3_INVENTORY"}} """,
            """
            order.asl.json(2,113): $.States.A.ItemReader.ReaderConfig.InputType is given beside the ManifestType S3_INVENTORY.
            An inventory is always CSV. Keep one of the two.
            """
        },
        {
            "an Athena manifest has the InputType of its objects",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"ManifestType":"ATHENA_DATA"}} """,
            """
            order.asl.json(2,113): $.States.A.ItemReader.ReaderConfig.ManifestType is "ATHENA_DATA" without the InputType of its objects.
            Write CSV or JSONL as InputType.
            """
        },
        {
            "LOAD_AND_FLATTEN has an InputType",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:listObjectsV2","Parameters":{"Bucket":"b"},"ReaderConfig":{"Transformation":"LOAD_AND_FLATTEN"}} """,
            """
            order.asl.json(2,124): $.States.A.ItemReader.ReaderConfig.Transformation is "LOAD_AND_FLATTEN" without InputType.
            Say how the objects are written: CSV, JSON or JSONL.
            """
        },
        {
            "LOAD_AND_FLATTEN is for listings",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k"},"ReaderConfig":{"InputType":"JSON","Transformation":"LOAD_AND_FLATTEN"}} """,
            """
            order.asl.json(2,149): $.States.A.ItemReader.ReaderConfig.Transformation is "LOAD_AND_FLATTEN"; only a listing has objects to load.
            List the objects with arn:aws:states:::s3:listObjectsV2.
            """
        },
        {
            "a listing reads no manifest",
            """ "ItemReader":{"Resource":"arn:aws:states:::s3:listObjectsV2","Parameters":{"Bucket":"b"},"ReaderConfig":{"ManifestType":"S3_INVENTORY"}} """,
            """
            order.asl.json(2,107): $.States.A.ItemReader.ReaderConfig.ManifestType is given for a listing, which reads no manifest.
            Read the manifest with arn:aws:states:::s3:getObject.
            """
        },
        {
            "a ResultWriter is not empty",
            """ "ResultWriter":{} """,
            """
            order.asl.json(2,2): $.States.A.ResultWriter is empty.
            Give it a WriterConfig, or a Resource with Parameters, or all three.
            """
        },
        {
            "a ResultWriter writes to S3",
            """ "ResultWriter":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b"}} """,
            """
            order.asl.json(2,29): $.States.A.ResultWriter.Resource is "arn:aws:states:::s3:getObject"; it must be "arn:aws:states:::s3:putObject".
            Did you mean "arn:aws:states:::s3:putObject"?
            """
        },
        {
            "a ResultWriter names its bucket",
            """ "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Prefix":"p"}} """,
            """
            order.asl.json(2,61): $.States.A.ResultWriter.Parameters has no Bucket.
            Name it, such as "Bucket": "…".
            """
        },
        {
            "a ResultWriter with Parameters has a Resource",
            """ "ResultWriter":{"Parameters":{"Bucket":"b"}} """,
            """
            order.asl.json(2,2): $.States.A.ResultWriter has no Resource.
            Write "arn:aws:states:::s3:putObject".
            """
        },
        {
            "Transformation is one of three",
            """ "ResultWriter":{"WriterConfig":{"Transformation":"ZIP"}} """,
            """
            order.asl.json(2,51): $.States.A.ResultWriter.WriterConfig.Transformation is "ZIP"; it must be NONE, COMPACT or FLATTEN.
            Write "NONE", "COMPACT" or "FLATTEN".
            """
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_faulty_distributed_Map_is_refused(string rule, string field, string message)
    {
        var refused = Definitions.Refuse(Map(field));

        refused.Message.Should().Be(message, rule);
    }

    [Fact]
    public void Labels_are_unique_in_a_state_machine()
    {
        var refused = Definitions.Refuse($$$$"""
            {"StartAt":"A","States":{
            "A":{{{{Distributed.State(""" "Label":"L" """, Distributed.Pass, next: """ "Next":"B" """)}}}},
            "B":{{{{Distributed.State(""" "Label":"L" """, """ "Q":{"Type":"Succeed"} """)}}}} }}
            """);

        refused.Faults.Should().ContainSingle().Which.Message.Should().Be("is \"L\", the label of another Map, $.States.A.Label.");
    }

    [Theory]
    [InlineData(""" "ItemReader":{} """, "ItemReader")]
    [InlineData(""" "ItemBatcher":{} """, "ItemBatcher")]
    [InlineData(""" "ResultWriter":{} """, "ResultWriter")]
    [InlineData(""" "Label":"L" """, "Label")]
    public void An_inline_Map_has_no_such_field(string field, string name)
    {
        var refused = Definitions.Refuse(Definitions.OfState($$$$"""{"Type":"Map",{{{{field}}}},"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"""));

        refused.Message.Should().EndWith($"""
            $.States.A.{name} is a field of distributed Maps; this Map is inline.
            Write "ProcessorConfig": {"{"}"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"{"}"} into its ItemProcessor, or take the field out.
            """);
    }

    [Theory]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken")]
    [InlineData("arn:aws:states:::batch:submitJob.sync")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:A")]
    public void An_Express_child_has_no_task_that_an_Express_execution_has_not(string resource)
    {
        var task = $$""" "T":{"Type":"Task","Resource":"{{resource}}","End":true} """;

        var refused = Definitions.Refuse(Distributed.Definition("", task, "EXPRESS"));

        refused.Faults.Should().ContainSingle().Which.Path.Should().Be("$.States.M.ItemProcessor.States.T.Resource");
    }

    [Fact]
    public void An_Express_child_has_no_distributed_Map()
    {
        var inner = $$""" "I":{{Distributed.State("", Distributed.Pass)}} """;

        var refused = Definitions.Refuse(Distributed.Definition("", inner, "EXPRESS"));

        refused.Faults.Should().ContainSingle().Which.Message.Should().Be("is \"DISTRIBUTED\"; Express state machines have no distributed Map.");
    }

    [Theory]
    [InlineData(""" "ItemBatcher":{"MaxItemsPerBatchPath":"$.n","MaxItemsPerBatch":1} """, "$.States.M.ItemBatcher.MaxItemsPerBatchPath")]
    [InlineData(""" "ToleratedFailureCountPath":"$.n" """, "$.States.M.ToleratedFailureCountPath")]
    [InlineData(""" "ItemReader":{"Resource":"arn:aws:states:::s3:listObjectsV2","Arguments":{"Bucket":"b"},"ReaderConfig":{"MaxItemsPath":"$.n"}} """, "$.States.M.ItemReader.ReaderConfig.MaxItemsPath")]
    [InlineData(""" "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Arguments":{"Bucket":"b"},"Parameters":{"Bucket":"b"}} """, "$.States.M.ResultWriter.Parameters")]
    public void A_JSONata_Map_has_no_field_of_JSONPath(string field, string path)
    {
        var refused = Definitions.Refuse(Distributed.Definition(field, Distributed.Pass, "STANDARD").Insert(1, "\"QueryLanguage\":\"JSONata\","));

        refused.Faults.Should().ContainSingle().Which.Path.Should().Be(path);
    }

    [Theory]
    [InlineData(""" "MaxConcurrency":3000000000,"ToleratedFailurePercentage":0.5,"Label":"a-b_c.d" """)]
    [InlineData(""" "ItemReader":{"Resource":"arn:aws-us-gov:states:::s3:listObjectsV2","Parameters":{"Bucket.$":"$.b"},"ReaderConfig":{"MaxItems":5}} """)]
    [InlineData(""" "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key.$":"$.k","VersionId":"v"},"ReaderConfig":{"InputType":"CSV","CSVHeaderLocation":"GIVEN","CSVHeaders":["a"]}} """)]
    [InlineData(""" "ResultWriter":{"WriterConfig":{"Transformation":"FLATTEN","OutputType":"JSON"}} """)]
    public void A_sound_distributed_Map_is_read(string fields)
    {
        var read = () => Definitions.Read(Distributed.Definition(fields, Distributed.Pass, "STANDARD"));

        read.Should().NotThrow();
    }

    private static string Map(string field) => $$$$$$$"""
        {"StartAt":"A","States":{"A":{"Type":"Map","End":true,
        {{{{{{{field}}}}}}},
        "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"B","States":{"B":{"Type":"Succeed"}}}}}}
        """;
}
