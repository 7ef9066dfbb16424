namespace Understudy.Jsonata.Tests.Language;

public class SyntaxErrorTests
{
    [Theory]
    [InlineData("\"abc", "S0101", 4, null, "String literal must be terminated by a matching quote. Close the string with the quote that opens it.")]
    [InlineData("1e400", "S0102", 0, "1e400", "Number out of range: \"1e400\"")]
    [InlineData("\"\\q\"", "S0103", 2, "q", "Unsupported escape sequence: \\\"q\"")]
    [InlineData("\"\\u12\"", "S0104", 2, null, "The escape sequence \\u must be followed by 4 hex digits")]
    [InlineData("`abc", "S0105", 4, null, "Quoted property name must be terminated with a backquote (`)")]
    [InlineData("1 /* one", "S0106", 2, null, "Comment has no closing tag")]
    [InlineData("1 2", "S0201", 3, "2", "Syntax error: \"2\"")]
    [InlineData("[1; 2]", "S0202", 3, ";", "Expected \"]\", got \";\"")]
    [InlineData("(1", "S0203", 2, "(end)", "Expected \")\" before end of expression")]
    [InlineData("!", "S0204", 1, "!", "Unknown operator: \"!\"")]
    [InlineData("1 + ", "S0207", 4, "(end)", "Unexpected end of expression")]
    [InlineData("function(x){1}", "S0208", 10, "x", "Parameter 1 of function definition must be a variable name (start with $). Write the parameters as $name.")]
    [InlineData("a{'k': 1}[0]", "S0209", 10, null, "A predicate cannot follow a grouping expression in a step")]
    [InlineData("a{'k': 1}{'l': 2}", "S0210", 10, null, "Each step can only have one grouping expression")]
    [InlineData(")", "S0211", 1, ")", "The symbol \")\" cannot be used as a unary operator")]
    [InlineData("5 := 3", "S0212", 1, "5", "The left side of := must be a variable name (start with $)")]
    [InlineData("a.1", "S0213", 3, null, "The literal value 1 cannot be used as a step within a path expression. Put a name with digits or blanks in backquotes, as in order.`1st line`.")]
    [InlineData("a@b", "S0214", 3, "@", "The right side of \"@\" must be a variable name (start with $)")]
    [InlineData("a[1]@$b", "S0215", 5, null, "A context variable binding must precede any predicates on a step")]
    [InlineData("a^(b)@$c", "S0216", 6, null, "A context variable binding must precede the 'order-by' clause on a step")]
    [InlineData("%", "S0217", 1, "parent", "The object representing the 'parent' cannot be derived from this expression. % needs a step before it whose parent is asked for.")]
    [InlineData("//", "S0301", 1, null, "Empty regular expressions are not allowed")]
    [InlineData("/abc", "S0302", 4, null, "No terminating / in regular expression")]
    [InlineData("function($x)<s<n>>{$x}", "S0401", 15, null, "Type parameters can only be applied to functions and arrays")]
    [InlineData("function($x)<(sa<n>)>{$x}", "S0402", 14, null, "Choice groups containing parameterized types are not supported")]
    [InlineData("/a(b/", "S0302", 5, null, "No terminating / in regular expression")]
    [InlineData("/*x*/", "S0207", 5, "(end)", "Unexpected end of expression")]
    [InlineData("/a**/", "U1005", 5, null, "The regular expression is not valid: /a**/: Nothing to repeat")]
    public void What_is_wrong_with_the_text_is_said_with_its_place(string expression, string code, int position, string? token, string message)
    {
        var parse = () => JsonataExpression.Parse(expression);

        var failure = parse.Should().Throw<JsonataException>().Which;
        (failure.Code, failure.Position, failure.Token).Should().Be((code, position, token));
        failure.Message.Should().Be(message);
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        var parse = () => JsonataExpression.Parse(new string('(', 100_000));

        parse.Should().Throw<JsonataException>().WithMessage("The expression nests deeper than 2000 levels").Which.Code.Should().Be("U1004");
    }

    [Fact]
    public void A_chain_of_a_thousand_operators_is_fine()
    {
        Jsonata.Evaluate(string.Join(" + ", Enumerable.Repeat("1", 1000))).Should().Be("1000");
    }
}
