using Understudy.Json;
using Understudy.StepFunctions.Expressions;
using Understudy.StepFunctions.Expressions.Intrinsics;

namespace Understudy.StepFunctions.Tests.Expressions.Intrinsics;

public sealed class IntrinsicCallTests
{
    private static readonly JsonData Input = JsonData.Parse(
        """{"s":"x","n":1,"a":[1,2,3],"o":{"Arg1":1,"Arg2":[]},"nil":null,"nested":[[1,2,3],2],"d":1.1,"t":"{} {}","path":"C:\\{}","empty":"","blank":" "}""");

    [Theory]
    [InlineData("States.Format('It is {}.', $.s)", "\"It is x.\"")]
    [InlineData("States.Format('{}{}', 1, 'a')", "\"1a\"")]
    [InlineData("States.Format('{}', $.nil)", "\"null\"")]
    [InlineData("States.Format('{}', $.d)", "\"1.1\"")]
    [InlineData("States.Format('{}', true)", "\"true\"")]
    [InlineData("States.Format('{}', $.o)", "\"{Arg1=1, Arg2=[]}\"")]
    [InlineData("States.Format('{}', $.nested)", "\"[[1, 2, 3], 2]\"")]
    [InlineData("States.Format('it\\'s \\{\\} \\\\ {}', 1)", "\"it's {} \\\\ 1\"")]
    [InlineData("States.Format('{a}')", "\"{a}\"")]
    [InlineData("States.Format($.t, 1, 2)", "\"1 2\"")]
    [InlineData("States.Format($.path, 1)", "\"C:\\\\1\"")]
    [InlineData("States.Format('{}', $$.Day)", "\"TUE\"")]
    [InlineData("States.Format('{}', $order.a[1])", "\"20\"")]
    [InlineData("States.Format( '{}' , States.Format('<{}>', $.n) )", "\"<1>\"")]
    [InlineData("States.StringToJson('{\"a\": 1}')", """{"a":1}""")]
    [InlineData("States.StringToJson($.empty)", "null")]
    [InlineData("States.StringToJson($.blank)", "null")]
    [InlineData("States.StringToJson('-0')", "0")]
    [InlineData("States.JsonToString($.o)", "\"{\\\"Arg1\\\":1,\\\"Arg2\\\":[]}\"")]
    [InlineData("States.JsonToString($.s)", "\"\\\"x\\\"\"")]
    [InlineData("States.Array()", "[]")]
    [InlineData("States.Array(1, 'a', null, false, $.a[0], States.Array())", """[1,"a",null,false,1,[]]""")]
    [InlineData("States.Array($.a[?(@ > 1)], $.a[9])", "[[2,3],null]")]
    [InlineData("States.ArrayPartition($.a, 2)", "[[1,2],[3]]")]
    [InlineData("States.ArrayPartition($.a, 1.5)", "[[1,2],[3]]")]
    [InlineData("States.ArrayPartition(States.Array(), 4)", "[]")]
    [InlineData("States.ArrayPartition($.a, 2147483647)", "[[1,2,3]]")]
    [InlineData("States.ArrayContains($.nested, $.a)", "true")]
    [InlineData("States.ArrayContains(States.Array(), $.nil)", "false")]
    [InlineData("States.ArrayContains($.a, 1.0)", "false")]
    [InlineData("States.ArrayRange(0, 10, 3)", "[0,3,6,9]")]
    [InlineData("States.ArrayRange(1, 9, 9)", "[1]")]
    [InlineData("States.ArrayRange(5, 1, -2)", "[5,3,1]")]
    [InlineData("States.ArrayRange(1, 5, -1)", "[]")]
    [InlineData("States.ArrayRange(3, 3, -1)", "[3]")]
    [InlineData("States.ArrayGetItem($.a, 2)", "3")]
    [InlineData("States.ArrayLength($.a)", "3")]
    [InlineData("States.ArrayUnique(States.Array(1, 2, 1, 'a', 'a', 1.1, $.o, $.o))", """[1,2,"a",1.1,{"Arg1":1,"Arg2":[]}]""")]
    [InlineData("States.Base64Encode('Data to encode')", "\"RGF0YSB0byBlbmNvZGU=\"")]
    [InlineData("States.Base64Encode($.empty)", "\"\"")]
    [InlineData("States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", "\"Data to encode\"")]
    [InlineData("States.Base64Decode('YQ')", "\"a\"")]
    [InlineData("States.Hash('input data', 'MD5')", "\"812f45842bc6d66ee14572ce20db8e86\"")]
    [InlineData("States.Hash('input data', 'SHA-1')", "\"aaff4a450a104cd177d28d18d74485e8cae074b7\"")]
    [InlineData("States.Hash('input data', 'SHA-256')", "\"b4a697a057313163aee33cd8d40c66e9f0f177e00cac2de32475ffff6169c3e3\"")]
    [InlineData("States.JsonMerge($.o, States.StringToJson('{\"Arg1\":2,\"b\":3}'), false)", """{"Arg1":2,"Arg2":[],"b":3}""")]
    [InlineData("States.MathAdd(1.49, 1.5)", "3")]
    [InlineData("States.MathAdd(-1.49, -1.5)", "-2")]
    [InlineData("States.MathAdd(-1.5, 0)", "-1")]
    [InlineData("States.MathAdd(-2.5, 0)", "-2")]
    [InlineData("States.MathAdd(0.49999999999999994, 0)", "0")]
    [InlineData("States.MathAdd(111, -1)", "110")]
    [InlineData("States.StringSplit('1,2,3', ',')", """["1","2","3"]""")]
    [InlineData("States.StringSplit('This.is+a,test=string', '.+,=')", """["This","is","a","test","string"]""")]
    [InlineData("States.StringSplit(',,,,', ',')", "[]")]
    [InlineData("States.StringSplit(' , ', ',')", """[" "," "]""")]
    [InlineData("States.UUID()", "\"00000001-0000-4000-8000-000000000001\"")]
    [InlineData("States.MathRandom(1, 11)", "6")]
    public void A_call_gives_what_the_service_gives(string text, string expected)
    {
        var call = IntrinsicCall.Parse(text);

        var value = call.Evaluate(Input, new TestContext());

        value.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_seed_gives_the_same_number_every_time_and_another_seed_another_one()
    {
        var first = IntrinsicCall.Parse("States.MathRandom(0, 1000000, 42)");
        var second = IntrinsicCall.Parse("States.MathRandom(0, 1000000, 43)");

        var value = first.Evaluate(Input, new TestContext { Random = 0.1 });

        first.Evaluate(Input, new TestContext { Random = 0.9 }).Should().Be(value);
        second.Evaluate(Input, new TestContext()).Should().NotBe(value);
    }

    [Theory]
    [InlineData("States.MathAdd($.s, 1)", "The argument 1 must be a number, but is \"x\"")]
    [InlineData("States.MathAdd(2147483648, 1)", "The argument 1 must be a number from -2147483648 to 2147483647, but is 2147483648")]
    [InlineData("States.MathAdd(2147483647, 1)", "The sum 2147483648 is beyond the range from -2147483648 to 2147483647")]
    [InlineData("States.MathAdd(1e300, 1)", "The argument 1 must be a number of 64 bits, but is 1e300")]
    [InlineData("States.Format('{}')", "The template has 1 place(s) '{}', but 0 argument(s) are given for them")]
    [InlineData("States.Format('x', 1)", "The template has 0 place(s) '{}', but 1 argument(s) are given for them")]
    [InlineData("States.Format($.n)", "The argument 1 must be a string, but is 1")]
    [InlineData("States.StringToJson('x')", "The string is no JSON: The text is not JSON (line 1, column 1): expected a value, but found 'x'.")]
    [InlineData("States.ArrayGetItem($.a, 3)", "The array has no element 3; it has 3 element(s), counted from 0")]
    [InlineData("States.ArrayGetItem($.a, -1)", "The array has no element -1; it has 3 element(s), counted from 0")]
    [InlineData("States.ArrayRange(1, 5, 0)", "The argument 3, the step, must not be 0")]
    [InlineData("States.ArrayRange(0, 1000, 1)", "The range has 1001 elements; at most 1000 are allowed")]
    [InlineData("States.ArrayPartition($.a, 0)", "The argument 2 must be a number from 1 to 2147483647, but is 0")]
    [InlineData("States.ArrayLength($.o)", "The argument 1 must be an array, but is {\"Arg1\":1,\"Arg2\":[]}")]
    [InlineData("States.JsonMerge($.o, $.o, true)", "The argument 3 must be false: only shallow merging is supported")]
    [InlineData("States.JsonMerge($.o, $.a, false)", "The argument 2 must be an object, but is [1,2,3]")]
    [InlineData("States.Base64Decode('a b=')", "The argument 1 is no Base64 text")]
    [InlineData("States.Hash($.s, 'MD4')", "'MD4' is no hash algorithm; the algorithms are MD5, SHA-1, SHA-256, SHA-384 and SHA-512")]
    [InlineData("States.MathRandom(5, 5)", "The start 5 must be less than the end 5")]
    public void A_call_that_cannot_be_computed_fails_with_IntrinsicFailure(string text, string reason)
    {
        var act = () => IntrinsicCall.Parse(text).Evaluate(Input, new TestContext());

        var failure = act.Should().Throw<StateFailureException>().Which;
        failure.ErrorName.Should().Be("States.IntrinsicFailure");
        failure.Cause.Should().Be($"The function '{text}' had the following error: {reason}");
    }

    [Fact]
    public void A_path_argument_that_finds_nothing_fails_with_Runtime()
    {
        var act = () => IntrinsicCall.Parse("States.Array(States.Format('{}', $.x))").Evaluate(JsonData.Parse("""{"a":1}"""), new TestContext());

        var failure = act.Should().Throw<StateFailureException>().Which;
        failure.ErrorName.Should().Be("States.Runtime");
        failure.Cause.Should().Be(
            "The function 'States.Format('{}', $.x)' had the following error: "
            + "The JsonPath argument for the field '$.x' could not be found in the input '{\"a\":1}'");
    }

    [Theory]
    [InlineData("States.Base64Encode($)", 10_000, true)]
    [InlineData("States.Base64Encode($)", 10_001, false)]
    [InlineData("States.Hash($, 'MD5')", 10_001, false)]
    public void Texts_to_encode_and_to_hash_have_at_most_10_000_characters(string text, int length, bool isAllowed)
    {
        var act = () => IntrinsicCall.Parse(text).Evaluate(new string('a', length), new TestContext());

        var thrown = Record.Exception(act) as StateFailureException;

        (thrown is null).Should().Be(isAllowed);
        thrown?.Cause.Should().EndWith("The argument 1 has 10001 characters; at most 10000 are allowed");
    }

    [Theory]
    [InlineData("States.JsonToString($)")]
    [InlineData("States.Format('{}', $)")]
    public void A_value_whose_text_would_be_exponentially_long_is_an_error(string text)
    {
        var shared = Enumerable.Range(0, 60).Aggregate((JsonData)"x", (inner, _) => JsonData.Array(inner, inner));

        var act = () => IntrinsicCall.Parse(text).Evaluate(shared, new TestContext());

        act.Should().Throw<StateFailureException>().Which.Cause.Should().EndWith("is too large to be made into a string");
    }

    [Theory]
    [InlineData("x", 0, "'x' is neither a path nor an intrinsic function; a path starts with '$', an intrinsic function with 'States.'.")]
    [InlineData("States.Array", 12, "'States.Array' lacks the '(' behind States.Array at position 12.")]
    [InlineData("States.Array (1)", 12, "'States.Array (1)' lacks the '(' behind States.Array at position 12.")]
    [InlineData("States.Array(1", 12, "'States.Array(1' ends inside the arguments of States.Array; close them with ')'.")]
    [InlineData("States.Array(1,)", 15, "'States.Array(1,)' lacks an argument at position 15; remove the comma, or write the argument.")]
    [InlineData("States.Array(1 2)", 15, "'States.Array(1 2)' has '2' at position 15, where ',' or ')' must follow.")]
    [InlineData("States.Array(1)x", 15, "'States.Array(1)x' goes on behind the call at position 15; remove what stands behind the ')'.")]
    [InlineData("States.Array(a)", 13, "'States.Array(a)' has the argument 'a' at position 13, which is neither a path, a string in single quotes, a number, true, false, null nor a call.")]
    [InlineData("States.Array(\"a\")", 13, "'States.Array(\"a\")' has a double quote at position 13; write strings in single quotes.")]
    [InlineData("States.Array([1])", 13, "'States.Array([1])' has an array at position 13; write it as a call of States.Array.")]
    [InlineData("States.Array({})", 13, "'States.Array({})' has an object at position 13; write it as States.StringToJson('...').")]
    [InlineData("States.Array('a)", 13, "'States.Array('a)' ends inside a string that starts at position 13; close it with a single quote.")]
    [InlineData("States.Array('a\\n')", 15, "'States.Array('a\\n')' has a single backslash in a string at position 15; write '\\\\' for a backslash, or \\' \\{ \\}.")]
    [InlineData("States.Array($.a[)", 17, "'$.a[)' has ')' in a bracket at position 4; write a quoted name, an index, '*' or a filter '?(...)' there.")]
    [InlineData("States.MathAdd(1)", 0, "'States.MathAdd(1)' gives 1 argument(s) to States.MathAdd, which takes 2.")]
    [InlineData("States.MathRandom(1)", 0, "'States.MathRandom(1)' gives 1 argument(s) to States.MathRandom, which takes 2 to 3.")]
    [InlineData("States.Format()", 0, "'States.Format()' gives 0 argument(s) to States.Format, which takes at least 1.")]
    public void A_faulty_call_is_refused_with_place_and_remedy(string text, int position, string reason)
    {
        var isCall = IntrinsicCall.TryParse(text, out _, out var fault);

        isCall.Should().BeFalse();
        fault.Should().Be(new ExpressionFault(text, position, reason));
    }

    [Fact]
    public void An_unknown_function_is_refused_with_the_known_ones()
    {
        var isCall = IntrinsicCall.TryParse("States.format('x')", out _, out var fault);

        isCall.Should().BeFalse();
        fault!.Reason.Should().StartWith("'States.format('x')' calls 'States.format', which is no intrinsic function; the functions are States.Format, ");
    }

    [Fact]
    public void Ten_calls_may_be_nested_in_one_and_no_more()
    {
        static string Nested(int calls) => string.Concat(Enumerable.Repeat("States.Array(", calls + 1)) + new string(')', calls + 1);

        IntrinsicCall.TryParse(Nested(10), out _, out _).Should().BeTrue();
        IntrinsicCall.TryParse(Nested(11), out _, out var fault).Should().BeFalse();

        fault!.Reason.Should().EndWith("nests more than 10 calls; move the inner ones to a state of their own.");
    }
}
