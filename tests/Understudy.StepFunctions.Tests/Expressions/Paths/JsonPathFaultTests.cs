using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Paths;

namespace Understudy.StepFunctions.Tests.Expressions.Paths;

public sealed class JsonPathFaultTests
{
    [Theory]
    [InlineData("", 0, "'' does not start with '$'; a path starts with '$' (the input), '$$' (the Context Object) or '$name' (a variable).")]
    [InlineData("a.b", 0, "'a.b' does not start with '$'; a path starts with '$' (the input), '$$' (the Context Object) or '$name' (a variable).")]
    [InlineData("$.a[", 3, "'$.a[' ends inside a bracket; close it with ']'.")]
    [InlineData("$.a[0", 3, "'$.a[0' ends inside a bracket; close it with ']'.")]
    [InlineData("$['a'", 1, "'$['a'' ends inside a bracket; close it with ']'.")]
    [InlineData("$['a", 2, "'$['a' ends inside a quoted text that starts at position 2; close it with '.")]
    [InlineData("$['a',]", 6, "'$['a',]' has ']' at position 6, where a name in ' must follow.")]
    [InlineData("$['a' 'b']", 6, "'$['a' 'b']' has ''' at position 6, where the bracket must be closed with ']'.")]
    [InlineData("$['\\u12']", 3, "'$['\\u12']' has a '\\u' without four hexadecimal digits behind it; write for example '\\u00e9'.")]
    [InlineData("$[]", 2, "'$[]' has ']' in a bracket at position 2; write a quoted name, an index, '*' or a filter '?(...)' there.")]
    [InlineData("$[(@.length-0)]", 2, "'$[(@.length-0)]' has a script in a bracket at position 2; the only one is '(@.length-1)', counted from 1; write '[-1]' for it.")]
    [InlineData("$[(@.a)]", 2, "'$[(@.a)]' has a script in a bracket at position 2; the only one is '(@.length-1)', counted from 1; write '[-1]' for it.")]
    [InlineData("$[(", 2, "'$[(' has a script in a bracket at position 2; the only one is '(@.length-1)', counted from 1; write '[-1]' for it.")]
    [InlineData("$[(@.length-1)", 1, "'$[(@.length-1)' ends inside a bracket; close it with ']'.")]
    [InlineData("$[a]", 2, "'$[a]' has 'a' in a bracket at position 2; write a quoted name, an index, '*' or a filter '?(...)' there.")]
    [InlineData("$[1 2]", 2, "'$[1 2]' has '1 2' in a bracket at position 2; write a whole number from -2147483648 to 2147483647 there.")]
    [InlineData("$[99999999999]", 2, "'$[99999999999]' has '99999999999' in a bracket at position 2; write a whole number from -2147483648 to 2147483647 there.")]
    [InlineData("$.a[:]", 4, "'$.a[:]' has the slice '[:]' without start and end; write '[*]' for all elements.")]
    [InlineData("$.a[::2]", 4, "'$.a[::2]' has the slice '[::2]' without start and end; write '[*]' for all elements.")]
    [InlineData("$.", 1, "'$.' ends with '.'; write the name of a member behind it, or remove it.")]
    [InlineData("$.a..", 3, "'$.a..' ends with '.'; write the name of a member behind it, or remove it.")]
    [InlineData("$...a", 3, "'$...a' has too many '.' at position 3; write '.' for a member or '..' for a deep scan.")]
    [InlineData("$.a b", 3, "'$.a b' has a blank at position 3; write a name with blanks in brackets, as in ['my name'].")]
    [InlineData("$ .a", 1, "'$ .a' has ' ' at position 1, where '.', '[' or the name of a variable must follow '$'; names consist of letters, digits and '_'.")]
    [InlineData("$$a", 2, "'$$a' has 'a' at position 2, where '.' or '[' must follow.")]
    [InlineData("$.a[?]", 5, "'$.a[?]' has a '?' without a condition in parentheses; write a filter as '[?(condition)]'.")]
    [InlineData("$.a[?(@.b]", 5, "'$.a[?(@.b]' ends inside a filter; close its condition with ')'.")]
    [InlineData("$.a[?(@.b == 1 2)]", 15, "'$.a[?(@.b == 1 2)]' has '2' in a filter at position 15, where an operator, '&&', '||' or ')' must follow.")]
    [InlineData("$.a[?(@.b", 5, "'$.a[?(@.b' ends inside a filter; close its condition with ')'.")]
    [InlineData("$.a[?(@.b == )]", 13, "'$.a[?(@.b == )]' lacks an operand in a filter at position 13; write a path, a quoted text, a number, true, false, null, a JSON list or object, or /a regular expression/.")]
    [InlineData("$.a[?(1)]", 6, "'$.a[?(1)]' has a literal in a filter that is compared with nothing; write an operator and a second operand behind it.")]
    [InlineData("$.a[?(@.b =~ /x/q)]", 16, "'$.a[?(@.b =~ /x/q)]' has the flag 'q' behind a regular expression; the flags are d, i, x, m, s, u and U.")]
    [InlineData("$.a[?(@.b =~ /x)]", 13, "'$.a[?(@.b =~ /x)]' ends inside a regular expression; close it with '/'.")]
    [InlineData("$.a[?(@.b =~ /x*+/)]", 13, "'$.a[?(@.b =~ /x*+/)]' has a regular expression that cannot be used: it has a possessive quantifier such as '*+', which is not supported; leave the second '+' away.")]
    [InlineData("$.a.nope()", 4, "'$.a.nope()' calls 'nope', which is no function; the functions of paths are min, max, avg, sum, stddev, length, size, keys, first, last, index, append, concat.")]
    [InlineData("$.a.max(", 7, "'$.a.max(' does not close the arguments of 'max'; close them with ')'.")]
    public void A_faulty_path_is_refused_with_place_and_remedy(string text, int position, string reason)
    {
        var isPath = JsonPath.TryParse(text, out var path, out var fault);

        isPath.Should().BeFalse();
        path.Should().BeNull();
        fault.Should().Be(new ExpressionFault(text, position, reason));
    }

    [Fact]
    public void Parse_throws_the_fault()
    {
        var act = () => JsonPath.Parse("$.a[");

        act.Should().Throw<ExpressionFormatException>().WithMessage("'$.a[' ends inside a bracket; close it with ']'.")
            .Which.Fault.Position.Should().Be(3);
    }

    [Fact]
    public void Filters_in_filters_are_refused_beyond_a_depth()
    {
        var text = "$" + string.Concat(Enumerable.Repeat("[?(@", 200)) + string.Concat(Enumerable.Repeat(")]", 200));

        var isPath = JsonPath.TryParse(text, out _, out var fault);

        isPath.Should().BeFalse();
        fault!.Reason.Should().EndWith("nests filters deeper than 50; simplify it.");
    }
}
