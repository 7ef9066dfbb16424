using Understudy.Json;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Objects;

public class S3ObjectsTests
{
    private readonly S3Objects _objects = new();

    [Fact]
    public void An_object_has_size_entity_tag_and_time()
    {
        var at = new DateTimeOffset(2025, 5, 1, 0, 0, 0, TimeSpan.Zero);

        var added = _objects.Add("b", "k", "hello", at).Get("b", "k");

        (added.Bucket, added.Key, added.Size, added.ETag, added.LastModified, added.StorageClass)
            .Should().Be(("b", "k", 5L, "\"5d41402abc4b2a76b9719d911017c592\"", at, "STANDARD"));
    }

    [Fact]
    public void An_object_is_text_bytes_or_JSON()
    {
        _objects.Add("b", "text", "[1]").Add("b", "bytes", new byte[] { 91, 49, 93 }).Add("b", "json", JsonData.Array(1));

        _objects.List("b").Select(own => own.Text).Should().Equal("[1]", "[1]", "[1]");
        _objects.Get("b", "text").Json.Should().Be(JsonData.Array(1));
    }

    [Fact]
    public void Without_a_time_an_object_is_as_old_as_the_clock()
    {
        _objects.Add("b", "k", "").Get("b", "k").LastModified.Should().Be(VirtualClock.DefaultStart);
    }

    [Fact]
    public void A_later_object_takes_the_place_of_one_with_the_same_key()
    {
        _objects.Add("b", "k", "old").Add("b", "k", "new");

        _objects.List("b").Should().ContainSingle().Which.Text.Should().Be("new");
    }

    [Fact]
    public void Objects_are_listed_by_the_bytes_of_their_keys()
    {
        foreach (var key in (string[])["b/2", "\U0001F600", "\uFF21", "b/10", "B", "b"])
        {
            _objects.Add("x", key, "");
        }

        _objects.List("x").Select(own => own.Key).Should().Equal("B", "b", "b/10", "b/2", "\uFF21", "\U0001F600");
        _objects.List("x", "b/").Select(own => own.Key).Should().Equal("b/10", "b/2");
    }

    [Fact]
    public void A_folder_of_folders_is_buckets()
    {
        var folder = Directory.CreateTempSubdirectory();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "in", "2025"));
        Directory.CreateDirectory(Path.Combine(folder.FullName, "out"));
        File.WriteAllText(Path.Combine(folder.FullName, "in", "2025", "orders.json"), "[]");

        var objects = S3Objects.FromFolder(folder.FullName);
        folder.Delete(recursive: true);

        objects.List("in").Should().ContainSingle().Which.Key.Should().Be("2025/orders.json");
        objects.HasBucket("out").Should().BeTrue();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_with_where_it_was_looked_for()
    {
        var read = () => S3Objects.FromFolder("no-such-buckets");

        read.Should().ThrowExactly<S3FolderNotFoundException>().WithMessage("""
            There is no folder "no-such-buckets" to take buckets from. It was looked for in *.
            Let the project copy it beside its assembly (<None Include="no-such-buckets/**" CopyToOutputDirectory="PreserveNewest" />).
            """);
    }

    [Fact]
    public void An_object_that_is_not_there_is_told_with_those_that_are()
    {
        var get = () => _objects.Add("b", "orders.json", "").Get("b", "order.json");

        get.Should().ThrowExactly<S3ObjectNotFoundException>().WithMessage("""
            There is no object "order.json" in the bucket "b".
              objects  orders.json   (did you mean "orders.json"?)
            """);
    }

    [Fact]
    public void A_bucket_that_is_not_there_is_told()
    {
        var get = () => _objects.Get("b", "k");

        get.Should().ThrowExactly<S3ObjectNotFoundException>().WithMessage("There is no bucket \"b\", so no object \"k\" in it.");
    }
}
