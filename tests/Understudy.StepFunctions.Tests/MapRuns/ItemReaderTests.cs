using System.IO.Compression;
using System.Text;
using Understudy.Json;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class ItemReaderTests
{
    private readonly S3Objects _objects = new();

    [Fact]
    public async Task A_JSON_file_is_an_array_of_items()
    {
        _objects.Add("in", "items.json", "[1,[2]]");

        var execution = await RunAsync(Reader(""" "InputType":"JSON" """, "items.json"));

        execution.Output.Should().Be(Asl.Json("[1,[2]]"));
        execution.History[2].Length.Should().Be(0);
    }

    [Theory]
    [InlineData("/a/b", "[1,2]")]
    [InlineData("/a/b/1", "non-iterable")]
    [InlineData("/a/c~1d", "[3]")]
    [InlineData("/a/x", "leads to nothing")]
    public async Task A_pointer_leads_to_the_items_in_a_file(string pointer, string outcome)
    {
        _objects.Add("in", "items.json", """{"a":{"b":[1,2],"c/d":[3]}}""");

        var execution = await RunAsync(Reader($$""" "InputType":"JSON","ItemsPointer":"{{pointer}}" """, "items.json"));

        (execution.Output?.ToString() ?? execution.Cause).Should().Contain(outcome);
    }

    [Fact]
    public async Task A_pointer_may_lead_to_an_object_whose_members_are_items()
    {
        _objects.Add("in", "items.json", """{"a":{"x":1,"y":2}}""");
        var fields = Reader(""" "InputType":"JSON","ItemsPointer":"/a" """, "items.json") + """,    "ItemSelector":{"k.$":"$$.Map.Item.Key"}""";

        var execution = await RunAsync(fields);

        execution.Output.Should().Be(Asl.Json("""[{"k":"x"},{"k":"y"}]"""));
    }

    [Fact]
    public async Task JSON_Lines_have_an_item_in_each_line()
    {
        _objects.Add("in", "items.jsonl", "{\"a\":1}\r\n\n\"b\"\n");

        var execution = await RunAsync(Reader(""" "InputType":"JSONL" """, "items.jsonl"));

        execution.Output.Should().Be(Asl.Json("""[{"a":1},"b"]"""));
    }

    [Fact]
    public async Task CSV_rows_are_objects_of_strings()
    {
        _objects.Add("in", "items.csv", "id,name\r\n1,\"Smith, John\"\r\n2\r\n3,\"a \"\"b\"\"\",rest\r\n");

        var execution = await RunAsync(Reader(""" "InputType":"CSV","CSVHeaderLocation":"FIRST_ROW" """, "items.csv"));

        execution.Output.Should().Be(Asl.Json("""[{"id":"1","name":"Smith, John"},{"id":"2","name":""},{"id":"3","name":"a \"b\""}]"""));
    }

    [Theory]
    [InlineData("PIPE", '|')]
    [InlineData("SEMICOLON", ';')]
    [InlineData("SPACE", ' ')]
    [InlineData("TAB", '\t')]
    public async Task CSV_has_other_delimiters(string name, char delimiter)
    {
        _objects.Add("in", "items.csv", $"1{delimiter}a,b");

        var execution = await RunAsync(Reader($$""" "InputType":"CSV","CSVDelimiter":"{{name}}","CSVHeaderLocation":"GIVEN","CSVHeaders":["id","name"] """, "items.csv"));

        execution.Output.Should().Be(Asl.Json("""[{"id":"1","name":"a,b"}]"""));
    }

    [Theory]
    [InlineData(@"C:\\a,b", @"C:\a")] // two backslashes are one
    [InlineData(@"a\,b", "a,b")]
    [InlineData(@"a\""b", "a\"b")]
    [InlineData(@"a\b", "ab")] // before anything else a backslash is dropped
    [InlineData("\"line 1\nline 2\"", "line 1\nline 2")]
    public async Task CSV_escapes_with_backslashes_and_quotes(string row, string field)
    {
        _objects.Add("in", "items.csv", "f\n" + row);

        var execution = await RunAsync(Reader(""" "InputType":"CSV","CSVHeaderLocation":"FIRST_ROW" """, "items.csv"));

        execution.Output![0]["f"].AsString().Should().Be(field);
    }

    [Fact]
    public async Task A_gzip_file_is_unpacked()
    {
        _objects.Add("in", "items.csv.gz", Gzip("a\n1\n"));

        var execution = await RunAsync(Reader(""" "InputType":"CSV","CSVHeaderLocation":"FIRST_ROW" """, "items.csv.gz"));

        execution.Output.Should().Be(Asl.Json("""[{"a":"1"}]"""));
    }

    [Fact]
    public async Task A_listing_gives_the_metadata_of_objects_with_a_prefix()
    {
        _objects.Add("in", "b/2", "x", new DateTimeOffset(2025, 5, 1, 0, 0, 0, TimeSpan.Zero)).Add("in", "b/10", "").Add("in", "a", "");

        var execution = await RunAsync("""
            "ItemReader":{"Resource":"arn:aws:states:::s3:listObjectsV2","Parameters":{"Bucket":"in","Prefix":"b/"}}
            """);

        execution.Output.Should().Be(Asl.Json("""
            [{"Etag":"\"d41d8cd98f00b204e9800998ecf8427e\"","Key":"b/10","LastModified":1735689600,"Size":0,"StorageClass":"STANDARD"},
             {"Etag":"\"9dd4e461268c8034f5c8564e155c67a6\"","Key":"b/2","LastModified":1746057600,"Size":1,"StorageClass":"STANDARD"}]
            """));
    }

    [Fact]
    public async Task A_listing_may_load_its_objects_and_flatten_their_items()
    {
        _objects.Add("in", "d/1.json", "[1,2]").Add("in", "d/2.json", "[3]");

        var execution = await RunAsync("""
            "ItemReader":{"Resource":"arn:aws:states:::s3:listObjectsV2","ReaderConfig":{"InputType":"JSON","Transformation":"LOAD_AND_FLATTEN"},
              "Parameters":{"Bucket":"in","Prefix":"d/"}},
            "ItemSelector":{"v.$":"$$.Map.Item.Value","s.$":"$$.Map.Item.Source"}
            """);

        execution.Output.Should().Be(Asl.Json("""[{"v":1,"s":"S3://in/d/1.json"},{"v":2,"s":"S3://in/d/1.json"},{"v":3,"s":"S3://in/d/2.json"}]"""));
    }

    [Theory]
    [InlineData(""" "InputType":"MANIFEST" """)]
    [InlineData(""" "ManifestType":"S3_INVENTORY" """)]
    public async Task An_inventory_gives_the_rows_of_its_files(string config)
    {
        _objects
            .Add("in", "manifest.json", """{"destinationBucket":"arn:aws:s3:::inventory","fileFormat":"CSV","fileSchema":"Bucket, Key, Size","files":[{"key":"data/1.csv.gz"}]}""")
            .Add("inventory", "data/1.csv.gz", Gzip("\"src\",\"a.jpg\",\"7\"\n\"src\",\"b.jpg\",\"8\"\n"));

        var execution = await RunAsync(Reader(config, "manifest.json"));

        execution.Output.Should().Be(Asl.Json("""[{"Bucket":"src","Key":"a.jpg","Size":"7"},{"Bucket":"src","Key":"b.jpg","Size":"8"}]"""));
    }

    [Fact]
    public async Task An_Athena_manifest_names_the_objects_with_the_items()
    {
        _objects.Add("in", "q-manifest.csv", "s3://out/part-1\ns3://out/part-2\n").Add("out", "part-1", "{\"n\":1}\n").Add("out", "part-2", "{\"n\":2}\n");

        var execution = await RunAsync(Reader(""" "ManifestType":"ATHENA_DATA","InputType":"JSONL" """, "q-manifest.csv"));

        execution.Output.Should().Be(Asl.Json("""[{"n":1},{"n":2}]"""));
    }

    [Theory]
    [InlineData("2", "[1,2]")]
    [InlineData("0", "[1,2,3]")]
    public async Task MaxItems_is_how_many_are_read(string most, string items)
    {
        _objects.Add("in", "items.json", "[1,2,3]");

        var execution = await RunAsync(Reader($$""" "InputType":"JSON","MaxItems":{{most}} """, "items.json"));

        execution.Output.Should().Be(Asl.Json(items));
    }

    [Fact]
    public async Task JSONata_names_the_object_by_expressions()
    {
        _objects.Add("in", "items.json", "[1,2,3]");
        var machine = Distributed.JsonataMap("""
            "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"JSON","MaxItems":"{% 1 + 1 %}"},
              "Arguments":{"Bucket":"{% $states.input.bucket %}","Key":"items.json"}}
            """);

        var execution = await machine.ExecuteAsync("""{"bucket":"in"}""", null, new ExecutionOptions { Objects = _objects });

        execution.Output.Should().Be(Asl.Json("[1,2]"));
    }

    [Theory]
    [InlineData("out", "items.json", "The specified bucket does not exist (Service: Amazon S3; Status Code: 404; Error Code: NoSuchBucket)")]
    [InlineData("in", "other.json", "The specified key does not exist. (Service: Amazon S3; Status Code: 404; Error Code: NoSuchKey)")]
    [InlineData("in", "bad.json", "The object cannot be read. The text is not JSON (line 1, column 2): expected a value, but the text ends.")]
    public async Task What_cannot_be_read_fails_the_map_run(string bucket, string key, string cause)
    {
        _objects.Add("in", "items.json", "[1]").Add("in", "bad.json", "[");

        var execution = await RunAsync(Reader(""" "InputType":"JSON" """, key, bucket));

        (execution.Error, execution.MapRuns[0].Status).Should().Be(("States.ItemReaderFailed", MapRunStatus.Failed));
        execution.Cause.Should().Be(cause);
    }

    [Fact]
    public async Task A_missing_object_can_be_caught()
    {
        _objects.AddBucket("in");
        var fields = Reader(""" "InputType":"JSON" """, "none") + """,    "Retry":[{"ErrorEquals":["States.ItemReaderFailed"],"MaxAttempts":1}]""";

        var execution = await RunAsync(fields);

        execution.MapRuns.Should().HaveCount(2);
    }

    [Fact]
    public async Task Without_objects_the_test_is_told_what_to_write()
    {
        var run = () => Distributed.Map(Reader(""" "InputType":"JSON" """, "items.json"), Distributed.Pass).ExecuteAsync();

        var missing = await run.Should().ThrowExactlyAsync<MissingObjectsException>();

        missing.WithMessage("""
            The Map state "M" reads s3://in/items.json, but the execution has no objects.
              write    new ExecutionOptions { Objects = new S3Objects().Add("in", "items.json", "[1,2,3]") }
            """);
        missing.Which.History.StatePath.Should().Equal("M");
        (missing.Which.StateName, missing.Which.Action, missing.Which.Bucket, missing.Which.Key).Should().Be(("M", "getObject", "in", "items.json"));
    }

    [Fact]
    public async Task Zstandard_is_refused_by_name()
    {
        _objects.Add("in", "items.zst", new byte[] { 0x28, 0xb5, 0x2f, 0xfd });

        var run = () => RunAsync(Reader(""" "InputType":"JSON" """, "items.zst"));

        (await run.Should().ThrowExactlyAsync<UnreadableObjectException>()).WithMessage("""
            s3://in/items.zst cannot be read: it is compressed with Zstandard, which is not supported.
            Add it uncompressed, or compressed with gzip.
            """);
    }

    private static string Reader(string config, string key, string bucket = "in") => $$$"""
        "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{{{{config}}}},"Parameters":{"Bucket":"{{{bucket}}}","Key":"{{{key}}}"}}
        """;

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private Task<Execution> RunAsync(string fields) =>
        Distributed.Map(fields, Distributed.Pass).ExecuteAsync("{}", null, new ExecutionOptions { Objects = _objects });
}
