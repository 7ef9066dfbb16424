namespace Understudy.ApiGateway.Tests.Templates;

public class DirectiveTests
{
    [Theory]
    [InlineData("#set($x = 5)$x", "5")]
    [InlineData("#{set}($x = 5)$x", "5")]
    [InlineData("#set($m = {})#set($m.a = 1)#set($m['b c'] = 2)$m", "{a=1, b c=2}")]
    [InlineData("#set($l = [1, 2])#set($l[0] = 'z')$l", "[z, 2]")]
    [InlineData("#set($x = 1)#set($x = 1 / 0)$x", "1")]
    [InlineData("#set($unknown.a = 1)$unknown", "")]
    public void Set_assigns_a_variable_a_member_or_an_element(string template, string expected) =>
        Template.Render(template).Should().Be(expected);

    [Theory]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "many")]
    public void The_first_branch_that_holds_is_rendered(int number, string expected) =>
        Template.Render($"#set($n = {number})#if($n == 1)one#elseif ($n == 2)two#{{else}}many#end").Should().Be(expected);

    [Theory]
    [InlineData("#foreach($x in [1..3])$x#if($foreach.hasNext),#end#end", "1,2,3")]
    [InlineData("#foreach($x in [3..1])$x#end", "321")]
    [InlineData("#foreach($x in ['a', 'b'])$foreach.index:$foreach.count:$velocityCount:$x #end", "0:1:1:a 1:2:2:b ")]
    [InlineData("#foreach($x in ['a', 'b', 'c'])#if($foreach.first)<#end$x#if($foreach.last)>#end#end", "<abc>")]
    [InlineData("#foreach($x in {'a': 1, 'b': 2})$x#end", "12")]
    [InlineData("#foreach($x in 'text')$x#end#foreach($x in $unknown)$x#end", "")]
    [InlineData("#foreach($x in [1..2])#foreach($y in [1..2])$foreach.parent.count$foreach.count #end#end", "11 12 21 22 ")]
    [InlineData("#foreach($x in [1..9])#if($x == 3)#break#end$x#end.", "12.")]
    [InlineData("#foreach($x in [1..9])$x#if($x == 2)$foreach.stop()#end#end.", "12.")]
    [InlineData("#set($x = 'kept')#foreach($x in [1])#end$x", "kept")]
    [InlineData("#set($m = {'a': 1})#foreach($e in $m.entrySet())$e.key=$e.value $e#end", "a=1 a=1")]
    public void Foreach_goes_through_lists_ranges_and_the_values_of_maps(string template, string expected) =>
        Template.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("#macro(hello $name)Hello, $name!#end#hello('Ann') #hello(\"$x\")", "Hello, Ann! Hello, !")]
    [InlineData("#hello()#macro(hello)hi#end", "hi")]
    [InlineData("#macro(two)2#end#two #two()", "2 2")]
    [InlineData("#macro(pair $a, $b)$a.$b #end#pair(1, 2)#pair(3 4)", "1.2 3.4 ")]
    [InlineData("#macro(twice $x)$x$x#end#set($n = 0)#twice($n)#set($n = 7)#twice($n)", "0077")]
    [InlineData("#macro(box)[$bodyContent]#end#set($y = 'in')#@box()$y#end", "[in]")]
    [InlineData("#macro(set1 $a)#set($a = 9)$a#end#set($v = 1)#set1($v)$v", "91")]
    public void A_macro_is_rendered_where_it_is_called(string template, string expected) =>
        Template.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("#nope($x) #nope #ffffff #1 # a", "#nope($x) #nope #ffffff #1 # a")]
    [InlineData("#css (a > b)", "#css (a > b)")]
    public void What_is_no_directive_is_text(string template, string expected) =>
        Template.Render(template).Should().Be(expected);

    [Fact]
    public void A_defined_block_is_rendered_at_each_use() =>
        Template.Render("#define($block)<$x>#end#set($x = 1)$block#set($x = 2)$block$block.toString()").Should().Be("<1><2><2>");

    [Fact]
    public void A_defined_block_that_refers_to_itself_ends_after_two() =>
        Template.Render("#define($x)a$x#end$x").Should().Be("aa");

    [Theory]
    [InlineData("a#stop()b", "a")]
    [InlineData("a#if(true)b#stop c#end d", "ab")]
    [InlineData("#foreach($x in [1..3])$x#stop#end", "1")]
    public void Stop_ends_the_template(string template, string expected) =>
        Template.Render(template).Should().Be(expected);

    [Fact]
    public void Evaluate_renders_a_text_as_a_template() =>
        Template.Render("""#set($x = 'a')#set($t = '#set($y = "$x$x")$y')#evaluate($t)$y""").Should().Be("aaaa");

    [Theory]
    [InlineData("a ## comment\nb", "a b")]
    [InlineData("a#* x\n$y *#b", "ab")]
    [InlineData("a#** x *#b", "ab")]
    [InlineData("a#[[ $x #if ]]#b", "a $x #if b")]
    [InlineData("a## end", "a")]
    public void Comments_print_nothing_and_unparsed_text_prints_as_it_is(string template, string expected) =>
        Template.Render(template).Should().Be(expected);

    [Theory]
    [InlineData(@"\#if($x)", "#if()")]
    [InlineData(@"\\#if(true)x#end", @"\x")]
    [InlineData(@"\#color", @"\#color")]
    public void A_backslash_escapes_a_directive(string template, string expected) =>
        Template.Render(template).Should().Be(expected);
}
