namespace Understudy.Json.Tests;

public class MemberNamesTests
{
    [Fact]
    public void A_name_has_a_position_in_short_and_in_long_lists()
    {
        var few = MemberNames.Of("a", "b");
        var many = MemberNames.Of([.. Enumerable.Range(0, 100).Select(i => $"n{i}")]);

        (few.IndexOf("b"), few.IndexOf("c")).Should().Be((1, -1));
        Enumerable.Range(0, 100).Should().OnlyContain(i => many.IndexOf($"n{i}") == i);
        many.IndexOf("n100").Should().Be(-1);
    }

    [Fact]
    public void Equal_lists_are_mostly_one()
    {
        MemberNames.Of("left", "right").Should().BeSameAs(MemberNames.Of("left", "right"));
    }

    [Fact]
    public void Parallel_use_gives_each_thread_the_right_answers()
    {
        var names = MemberNames.Of([.. Enumerable.Range(0, 40).Select(i => $"n{i}")]);
        var value = JsonData.ObjectOwning(names, [.. Enumerable.Range(0, 40).Select(i => (JsonData)i)]);

        var texts = new string[2000];
        Parallel.For(0, texts.Length, i => texts[i] = $"{value.With($"x{i % 3}", i)[$"n{i % 40}"]} {value.With($"x{i % 3}", i)[$"x{i % 3}"]}");

        texts.Should().Equal(Enumerable.Range(0, texts.Length).Select(i => $"{i % 40} {i}"));
    }

    [Fact]
    public void Parallel_parsing_gives_each_thread_the_right_values()
    {
        var texts = Enumerable.Range(0, 2000).Select(i => $"{{\"a{i % 7}\":{i},\"b\":[{{\"c\":{i}}},{{\"c\":1}}]}}").ToArray();

        var printed = texts.AsParallel().AsOrdered().Select(text => JsonData.Parse(text).ToString()).ToArray();

        printed.Should().Equal(texts);
    }
}
