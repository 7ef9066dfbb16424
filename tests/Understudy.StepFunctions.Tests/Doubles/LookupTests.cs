namespace Understudy.StepFunctions.Tests.Doubles;

public class LookupTests
{
    [Fact]
    public async Task A_Task_without_a_double_is_the_tests_fault()
    {
        var doubles = new TaskDoubles()
            .On("ValidateOrder", t => t.Returns(1))
            .On("ProcessPayment", t => t.Returns(1))
            .On("ShipOrders", t => t.Returns(1));

        var missing = () => doubles.AskAsync("ShipOrder", """{"orderId":42}""", Calls.Invoke);

        var thrown = (await missing.Should().ThrowAsync<MissingTaskDoubleException>()).Which;
        thrown.Message.Should().Be("""
            No double covers the Task state "ShipOrder" (resource arn:aws:states:::lambda:invoke).
              input    {"orderId":42}
              doubles  ValidateOrder, ProcessPayment, ShipOrders   (did you mean "ShipOrders"?)
              write    doubles.On("ShipOrder", t => t.Returns(new { }));
            """);
        (thrown.StateName, thrown.Resource).Should().Be(("ShipOrder", Calls.Invoke));
        thrown.KnownDoubles.Should().Equal("ValidateOrder", "ProcessPayment", "ShipOrders");
    }

    [Fact]
    public async Task Without_any_doubles_the_list_says_none()
    {
        var missing = () => new TaskDoubles().AskAsync("ShipOrder");

        (await missing.Should().ThrowAsync<MissingTaskDoubleException>()).WithMessage("*\n  doubles  none\n*");
    }

    [Fact]
    public async Task A_long_input_is_cut_in_the_message()
    {
        var missing = () => new TaskDoubles().AskAsync("ShipOrder", $"\"{new string('x', 1000)}\"");

        (await missing.Should().ThrowAsync<MissingTaskDoubleException>()).WithMessage("*xxx… (1002 bytes)\n*");
    }

    [Theory]
    [InlineData("orders")]
    [InlineData("orders:live")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:orders")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:orders:7")]
    [InlineData("123456789012:function:orders:$LATEST")]
    [InlineData("function:orders")]
    public async Task A_function_is_known_by_name_or_ARN_without_its_qualifier(string reference)
    {
        var doubles = new TaskDoubles().OnFunction(reference, t => t.ReturnsRaw(1));

        var direct = await doubles.ResultOfAsync("Any", resource: "arn:aws:lambda:us-east-1:123456789012:function:orders:live");
        var invoked = await doubles.ResultOfAsync("Any", """{"FunctionName":"orders:live"}""", Calls.Invoke);

        (direct, invoked).Should().Be(("1", "1"));
    }

    [Fact]
    public async Task A_resource_covers_every_state_that_has_it()
    {
        var doubles = new TaskDoubles().OnResource("arn:aws:states:::aws-sdk:s3:putObject", t => t.Returns(1));

        var result = await doubles.ResultOfAsync("Any", resource: "arn:aws:states:::aws-sdk:s3:putObject");

        result.Should().Be("1");
    }

    [Fact]
    public async Task The_state_goes_before_the_function_and_the_function_before_the_resource()
    {
        var doubles = new TaskDoubles()
            .OnResource(Calls.Function, t => t.Returns("resource"))
            .OnFunction("orders", t => t.Returns("function"))
            .On("Pay", t => t.Returns("state"));

        var ofState = await doubles.ResultOfAsync("Pay");
        var ofFunction = await doubles.ResultOfAsync("Any");

        (ofState, ofFunction).Should().Be(("\"state\"", "\"function\""));
    }

    [Fact]
    public async Task An_activity_is_no_function()
    {
        var doubles = new TaskDoubles().OnFunction("approve", t => t.Returns(1));

        var asked = () => doubles.AskAsync("Approve", resource: "arn:aws:states:us-east-1:123456789012:activity:approve");

        await asked.Should().ThrowAsync<MissingTaskDoubleException>();
    }

    [Fact]
    public async Task A_second_double_takes_the_place_of_the_first()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(1)).On("Pay", t => t.Returns(2));

        var result = await doubles.ResultOfAsync("Pay");

        result.Should().Be("2");
    }

    [Fact]
    public async Task Doubles_that_were_all_used_pass()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(1));
        await doubles.AskAsync("Pay");

        var verify = doubles.VerifyAllUsed;

        verify.Should().NotThrow();
    }

    [Fact]
    public async Task Doubles_that_were_never_used_are_reported_on_request()
    {
        var doubles = new TaskDoubles()
            .On("Pay", t => t.Returns(1))
            .On("Pays", t => t.Returns(1))
            .OnFunction("orders", t => t.Returns(1))
            .OnResource(Calls.Invoke, t => t.Returns(1));
        await doubles.AskAsync("Pay");

        var verify = doubles.VerifyAllUsed;

        var thrown = verify.Should().Throw<UnusedTaskDoublesException>().Which;
        thrown.Message.Should().Be("""
            3 double(s) were set up and never used:
              On("Pays", …)   (did you mean "Pay"?)
              OnFunction("orders", …)
              OnResource("arn:aws:states:::lambda:invoke", …)
            called  Pay
            Remove them, or find out why the execution did not get there.
            """);
        thrown.UnusedDoubles.Should().Equal("Pays", "orders", Calls.Invoke);
        thrown.CalledStates.Should().Equal("Pay");
    }
}
