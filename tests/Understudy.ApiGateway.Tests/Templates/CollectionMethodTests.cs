namespace Understudy.ApiGateway.Tests.Templates;

public class CollectionMethodTests
{
    [Theory]
    [InlineData("$l.size() $l.isEmpty() $l.empty", "3 false false")]
    [InlineData("$l.get(1) $l[2]", "b c")]
    [InlineData("$l.contains('b') $l.indexOf('c') $l.indexOf('z')", "true 2 -1")]
    [InlineData("$l.add('d') $l", "true [a, b, c, d]")]
    [InlineData("$!l.add(0, 'z')$l", "[z, a, b, c]")]
    [InlineData("$l.set(0, 'x') $l", "a [x, b, c]")]
    [InlineData("$l.remove(0) $l", "a [b, c]")]
    [InlineData("$l.remove('c') $l.remove('c') $l", "true false [a, b]")]
    [InlineData("$l.addAll(['x', 'y']) $l.size()", "true 5")]
    [InlineData("$l.containsAll(['a', 'c']) $l.removeAll(['a']) $l", "true true [b, c]")]
    [InlineData("$l.subList(1, 3) $l.clear() $l", "[b, c]  []")]
    [InlineData("$l.equals(['a', 'b', 'c']) $l.hashCode()", "true 126145")]
    public void Lists_have_the_methods_of_Java(string calls, string expected) =>
        Template.Render($"#set($l = ['a', 'b', 'c']){calls}").Should().Be(expected);

    [Theory]
    [InlineData("$m.size() $m.isEmpty() $m.get('b') $m.b", "2 false 2 2")]
    [InlineData("$m.containsKey('a') $m.containsValue(2) $m.containsKey('z')", "true true false")]
    [InlineData("$m.keySet() $m.values() $m.entrySet()", "[a, b] [1, 2] [a=1, b=2]")]
    [InlineData("$m.put('a', 9)|$m.put('c', 3)|$m", "1||{a=9, b=2, c=3}")]
    [InlineData("$m.remove('a')|$m", "1|{b=2}")]
    [InlineData("$m.getOrDefault('z', 'none')", "none")]
    [InlineData("$m.putAll({'x': 1})$m", "{a=1, b=2, x=1}")]
    [InlineData("$m.keySet().contains('a')", "true")]
    [InlineData("$!m.put('self', $m)$m", "{a=1, b=2, self=(this Map)}")]
    public void Maps_have_the_methods_of_Java(string calls, string expected) =>
        Template.Render($"#set($m = {{'a': 1, 'b': 2}}){calls}").Should().Be(expected);
}
