using System.Text.Json;
using FluentAssertions.Extensions;
using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Doubles;

public class ReturningDoubleTests
{
    [Fact]
    public async Task One_value_alone_answers_every_call()
    {
        var doubles = new TaskDoubles().On("Validate", t => t.Returns(new { valid = true }));

        await doubles.AskAsync("Validate");
        var second = await doubles.ResultOfAsync("Validate");

        second.Should().Be("""{"valid":true}""");
    }

    [Fact]
    public async Task A_string_is_a_JSON_string()
    {
        var doubles = new TaskDoubles().On("Greet", t => t.Returns("{}"));

        var result = await doubles.ResultOfAsync("Greet");

        result.Should().Be("\"{}\"");
    }

    [Fact]
    public async Task JSON_text_is_taken_as_JSON_by_name()
    {
        var doubles = new TaskDoubles().On("Greet", t => t.ReturnsJson("""{ "price": 1.50 }"""));

        var result = await doubles.ResultOfAsync("Greet");

        result.Should().Be("""{"price":1.50}""");
    }

    [Fact]
    public async Task A_function_computes_the_result_from_the_input()
    {
        var doubles = new TaskDoubles().On("Double", t => t.Returns(input => new { twice = input["n"].AsInt64() * 2 }));

        var result = await doubles.ResultOfAsync("Double", """{"n":21}""");

        result.Should().Be("""{"twice":42}""");
    }

    [Fact]
    public async Task A_function_may_take_and_give_types_of_the_test()
    {
        var doubles = new TaskDoubles().On("Charge", t => t.Returns<Order, Receipt>(order => new Receipt(order.OrderId + 1, null)));

        var result = await doubles.ResultOfAsync("Charge", """{"orderId":41}""");

        result.Should().Be("""{"Number":42}""");
    }

    [Fact]
    public async Task The_types_of_a_method_need_not_be_written()
    {
        var doubles = new TaskDoubles().On("Charge", t => t.Returns((Order order) => new Receipt(order.OrderId, "x")));

        var result = await doubles.ResultOfAsync("Charge", """{"OrderId":1}""");

        result.Should().Be("""{"Number":1,"Note":"x"}""");
    }

    [Fact]
    public async Task A_task_is_awaited_when_a_method_group_binds_to_object()
    {
        static Task<Receipt> Compute(JsonData input) => Task.FromResult(new Receipt((int)input["n"].AsInt64(), "paid"));
        var doubles = new TaskDoubles().On("Charge", t => t.Returns(Compute));

        var result = await doubles.ResultOfAsync("Charge", """{"n":7}""");

        result.Should().Be("""{"Number":7,"Note":"paid"}""");
    }

    [Fact]
    public async Task An_async_lambda_is_awaited()
    {
        var doubles = new TaskDoubles().On("Charge", t => t.Returns(async input =>
        {
            await Task.Yield();
            return new { echoed = input };
        }));

        var result = await doubles.ResultOfAsync("Charge", "[1]");

        result.Should().Be("""{"echoed":[1]}""");
    }

    [Fact]
    public async Task A_value_task_is_awaited()
    {
        static ValueTask<int> Compute(JsonData input) => ValueTask.FromResult(5);
        var doubles = new TaskDoubles().On("Charge", t => t.Returns(Compute));

        var result = await doubles.ResultOfAsync("Charge");

        result.Should().Be("5");
    }

    [Fact]
    public async Task A_method_with_types_of_the_test_is_bound_as_it_is()
    {
        static Receipt Charge(Order order) => new(order.OrderId, null);
        var doubles = new TaskDoubles().On("Charge", t => t.Returns(Charge));

        var result = await doubles.ResultOfAsync("Charge", """{"orderId":3}""");

        result.Should().Be("""{"Number":3}""");
    }

    [Fact]
    public async Task A_function_may_ignore_the_input()
    {
        var doubles = new TaskDoubles().On("Charge", t => t.Returns(() => 5));

        var result = await doubles.ResultOfAsync("Charge");

        result.Should().Be("5");
    }

    [Fact]
    public async Task An_input_that_does_not_fit_the_type_is_the_tests_fault()
    {
        var doubles = new TaskDoubles().On("Charge", t => t.Returns((Order order) => order));

        var asked = () => doubles.AskAsync("Charge", "[]");

        (await asked.Should().ThrowAsync<InvalidTaskDoubleException>()).WithMessage(
            "The double of the Task state \"Charge\" cannot read its input. The JSON does not fit the type *Order: *\n"
            + "Correct the type, or take the input as it is: .Returns(input => …).");
    }

    [Fact]
    public async Task A_task_without_a_result_gives_null()
    {
        static async Task Work(JsonData input) => await Task.Yield();
        var doubles = new TaskDoubles().On("Charge", t => t.Returns((Func<JsonData, object?>)Work));

        var result = await doubles.ResultOfAsync("Charge");

        result.Should().Be("null");
    }

    [Fact]
    public async Task A_task_given_as_a_value_is_awaited()
    {
        var doubles = new TaskDoubles().On("Charge", t => t.Returns(Task.FromResult(5)));

        var result = await doubles.ResultOfAsync("Charge");

        result.Should().Be("5");
    }

    [Fact]
    public async Task An_outcome_given_as_a_value_is_the_outcome()
    {
        var doubles = new TaskDoubles().On("Charge", t => t.Returns(TaskOutcome.Failed("E")));

        var outcome = await doubles.AskAsync("Charge");

        outcome.Error.Should().Be("E");
    }

    [Fact]
    public async Task The_result_may_take_time_on_the_clock()
    {
        var doubles = new TaskDoubles().On("Ship", t => t.Returns(new { tracking = "T-1" }, after: 2.Seconds()));

        var outcome = await doubles.AskAsync("Ship");

        outcome.Delay.Should().Be(2.Seconds());
    }

    [Fact]
    public async Task The_task_may_send_heartbeats_until_it_ends()
    {
        var doubles = new TaskDoubles().On("Ship", t => t.Returns(1, after: 30.Seconds()).SendsHeartbeats(every: 10.Seconds()));

        var outcome = await doubles.AskAsync("Ship");

        outcome.HeartbeatEvery.Should().Be(10.Seconds());
    }

    [Fact]
    public async Task Serializer_options_shape_values()
    {
        var doubles = new TaskDoubles { JsonSerializerOptions = JsonSerializerOptions.Web }
            .On("Charge", t => t.Returns(new Receipt(1, null)));

        var result = await doubles.ResultOfAsync("Charge");

        result.Should().Be("""{"number":1,"note":null}""");
    }

    [Fact]
    public void A_function_that_does_not_wait_is_answered_synchronously()
    {
        var doubles = new TaskDoubles().On("Validate", t => t.Returns(input => input));

        var answer = doubles.AskAsync("Validate");

        answer.IsCompletedSuccessfully.Should().BeTrue();
    }

    [Fact]
    public void A_value_that_is_no_JSON_is_refused_when_it_is_set_up()
    {
        var setUp = () => new TaskDoubles().On("Validate", t => t.Returns(double.NaN));

        setUp.Should().Throw<InvalidTaskDoubleException>().Which.Message.Should().StartWith(
            "The double of the Task state \"Validate\" returns what cannot be JSON. NaN is not a JSON number");
    }

    [Fact]
    public void Text_that_is_no_JSON_is_refused_when_it_is_set_up()
    {
        var setUp = () => new TaskDoubles().On("Validate", t => t.ReturnsJson("{"));

        setUp.Should().Throw<InvalidTaskDoubleException>().Which.Remedy.Should()
            .Be("Correct the text, or write .Returns(text) for a JSON string.");
    }

    [Fact]
    public void A_delegate_of_another_form_is_refused_when_it_is_set_up()
    {
        var setUp = () => new TaskDoubles().On("Validate", t => t.Returns((int left, int right) => left + right));

        setUp.Should().Throw<InvalidTaskDoubleException>().WithMessage(
            "The double of the Task state \"Validate\" has a function whose parameter \"right\" of type System.Int32 it cannot give.\n"
            + "A function may take the input, an ILambdaContext, a TaskCall, a TimeProvider and a CancellationToken.");
    }

    private sealed record Order(int OrderId);

    private sealed record Receipt(int Number, string? Note);
}
