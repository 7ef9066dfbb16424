namespace Understudy.ApiGateway.Tests.Templates;

public class TextMethodTests
{
    [Theory]
    [InlineData("length()", "11")]
    [InlineData("isEmpty()", "false")]
    [InlineData("empty", "false")]
    [InlineData("charAt(4)", "o")]
    [InlineData("substring(6)", "World")]
    [InlineData("substring(0, 5)", "Hello")]
    [InlineData("indexOf('o')", "4")]
    [InlineData("indexOf('o', 5)", "7")]
    [InlineData("indexOf('z')", "-1")]
    [InlineData("lastIndexOf('o')", "7")]
    [InlineData("lastIndexOf('o', 6)", "4")]
    [InlineData("contains('lo W')", "true")]
    [InlineData("startsWith('Hell')", "true")]
    [InlineData("startsWith('World', 6)", "true")]
    [InlineData("endsWith('ld')", "true")]
    [InlineData("equals('Hello World')", "true")]
    [InlineData("equalsIgnoreCase('hello world')", "true")]
    [InlineData("compareTo('Help')", "-4")]
    [InlineData("concat('!')", "Hello World!")]
    [InlineData("toUpperCase()", "HELLO WORLD")]
    [InlineData("toLowerCase()", "hello world")]
    [InlineData("replace('l', 'L')", "HeLLo WorLd")]
    [InlineData("replaceAll('[aeiou]', '*')", "H*ll* W*rld")]
    [InlineData("replaceAll('(\\w+) (\\w+)', '$2 $1')", "World Hello")]
    [InlineData("replaceFirst('l+', '_')", "He_o World")]
    [InlineData("matches('[A-Z].*')", "true")]
    [InlineData("matches('[A-Z]')", "false")]
    [InlineData("split(' ')[1]", "World")]
    [InlineData("split('o').size()", "3")]
    [InlineData("split('l', 2)[1]", "lo World")]
    [InlineData("repeat(2)", "Hello WorldHello World")]
    [InlineData("hashCode()", "-862545276")]
    [InlineData("toString().trim()", "Hello World")]
    public void Strings_have_the_methods_of_Java(string call, string expected) =>
        Template.Render($"#set($s = 'Hello World')$s.{call}").Should().Be(expected);

    [Theory]
    [InlineData("replaceAll('(?=[A-Z])', '_')", "_Hello _World")]
    [InlineData("replaceAll('(?<=o)', '!')", "Hello! Wo!rld")]
    [InlineData("replaceAll('(.)\\1', '<$1>')", "He<l>o World")]
    [InlineData("matches('^(?!Bye).*$')", "true")]
    [InlineData("split('(?=W)')[1]", "World")]
    [InlineData("replaceAll('x*', '-')", "-H-e-l-l-o- -W-o-r-l-d-")]
    public void Regular_expressions_may_look_around_and_refer_back(string call, string expected) =>
        Template.Render($"#set($s = 'Hello World')$s.{call}").Should().Be(expected);

    [Theory]
    [InlineData("#set($i = 0)$i.parseInt('42')", "42")]
    [InlineData("#set($i = 0)#set($n = $i.parseInt('42') + 1)$n", "43")]
    [InlineData("#set($n = 7)$n.toString().length()", "1")]
    [InlineData("#set($d = 2.9)$d.intValue()", "2")]
    [InlineData("#set($i = 5)$i.compareTo(7)", "-1")]
    [InlineData("#set($i = 5)$i.equals(5.0)", "false")]
    [InlineData("#set($i = 5)$i.doubleValue()", "5.0")]
    [InlineData("#set($b = true)$b.toString() $b.equals(true)", "true true")]
    [InlineData("#set($s = '')$s.format('%05d|%-4s|%.2f|%x', 42, 'ab', 3.14159, 255)", "00042|ab  |3.14|ff")]
    [InlineData("#set($s = '')$s.join('-', ['a', 'b'])", "a-b")]
    public void Numbers_and_booleans_have_theirs(string template, string expected) =>
        Template.Render(template).Should().Be(expected);

    [Fact]
    public void The_idiom_behind_escapeJavaScript_takes_the_backslash_away() =>
        Template.Render("""$util.escapeJavaScript($input.path('$.a')).replaceAll("\\'","'")""", """{"a":"it's"}""").Should().Be("it's");

    [Theory]
    [InlineData("$s.substring(9)", "template(2,4): The index 9 is outside the string, which has 3 character(s); in Java that is a StringIndexOutOfBoundsException.")]
    [InlineData("$s.stream()", "template(2,4): The method stream of String is not supported here (docs/reference/mapping-templates.md lists those that are).")]
    [InlineData("$n.parseInt('x1')", "template(2,4): 'x1' is no whole number of 32 bits; in Java that is a NumberFormatException.")]
    [InlineData("$s.split('b')", "template(2,4): A Java array (split gives one) prints as its address. Go through it with #foreach, or take an element as in $parts[0].")]
    [InlineData("$s.matches('(')", "template(2,4): The regular expression '(' is wrong or not supported: Invalid pattern '(' at offset 1. Not enough )'s.")]
    [InlineData("$s.replaceAll('b', '$9')", "template(2,4): The replacement '$9' has a '$' that names no group; write '\\$' for a dollar sign.")]
    [InlineData("$util.base64Decode('*')", "template(2,7): $util.base64Decode: the text is not base64.")]
    [InlineData("$util.urlDecode('%z')", "template(2,7): $util.urlDecode: the '%' at position 0 is not followed by two hexadecimal digits.")]
    public void What_throws_in_Java_is_a_fault(string call, string message) =>
        Template.Fault($"#set($s = 'abc')#set($n = 0)\n{call}").Message.Should().Be(message);
}
