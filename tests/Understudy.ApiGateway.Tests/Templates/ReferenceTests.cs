namespace Understudy.ApiGateway.Tests.Templates;

public class ReferenceTests
{
    private const string Body = """{"name":"bolt","parts":[{"id":1},{"id":2}],"empty":[],"nothing":null,"price":8.5,"big":12345678901234567890,"on":true}""";

    [Theory]
    [InlineData("$o.name", "bolt")]
    [InlineData("${o.name}s", "bolts")]
    [InlineData("$!o.name", "bolt")]
    [InlineData("$!{o.name}s", "bolts")]
    [InlineData("$o.parts[1].id", "2")]
    [InlineData("$o.parts[-1].id", "2")]
    [InlineData("$o['name']", "bolt")]
    [InlineData("$o.get('name').length()", "4")]
    [InlineData("$o.price $o.big $o.on", "8.5 12345678901234567890 true")]
    [InlineData("$o.name.", "bolt.")]
    [InlineData("$o.name.!", "bolt.!")]
    [InlineData("$$o.name", "$bolt")]
    [InlineData("$o.name$o.name", "boltbolt")]
    [InlineData("$5 and ${5} and $", "$5 and ${5} and $")]
    public void A_reference_prints_what_it_leads_to(string template, string expected) =>
        Template.Render($"#set($o = $input.path('$')){template}", Body).Should().Be(expected);

    [Theory]
    [InlineData("$unknown")]
    [InlineData("${unknown.a.b()}")]
    [InlineData("$o.missing")]
    [InlineData("$o.missing.deeper[0].length()")]
    [InlineData("$o.nothing")]
    [InlineData("$o.name.nope()")]
    [InlineData("$o.put('a', 1)")]
    public void What_is_undefined_prints_nothing(string template) =>
        Template.Render($"#set($o = $input.path('$'))<{template}>", Body).Should().Be("<>");

    [Theory]
    [InlineData("$unknown == $null", "yes")]
    [InlineData("$unknown == ''", "yes")]
    [InlineData("$unknown != ''", "no")]
    [InlineData("$unknown != 'x'", "yes")]
    [InlineData("$unknown.a.b != ''", "no")]
    public void What_is_undefined_equals_an_empty_string(string condition, string expected) =>
        Template.Render($"#if({condition})yes#{{else}}no#end").Should().Be(expected);

    [Fact]
    public void What_is_undefined_counts_as_true_by_itself() =>
        Template.Render("#if($unknown)rendered#end").Should().Be("rendered");

    [Theory]
    [InlineData(@"\$o.name", "$o.name")]
    [InlineData(@"\\$o.name", @"\bolt")]
    [InlineData(@"\\\$o.name", @"\$o.name")]
    [InlineData(@"a\b \5", @"a\b \5")]
    public void A_backslash_escapes_a_reference(string template, string expected) =>
        Template.Render($"#set($o = $input.path('$')){template}", Body).Should().Be(expected);

    [Fact]
    public void An_index_outside_a_list_is_a_fault_with_its_place() =>
        Template.Fault("#set($o = $input.path('$'))\n  $o.parts[7]", Body).Message.Should().Be(
            "template(2,11): The index 7 is outside the list, which has 2 element(s); in Java that is an IndexOutOfBoundsException.");
}
