using System.Text;
using FluentAssertions.Extensions;
using Understudy.Json;
using Understudy.Time;

namespace Understudy.StepFunctions.Tests.Doubles;

public class LambdaHandlerTests
{
    [Fact]
    public async Task A_handler_is_given_its_event_and_a_context()
    {
        static Receipt Handle(Order order, ILambdaContext context)
        {
            context.Logger.LogLine("handled");
            return new Receipt(order.OrderId, context.FunctionName);
        }

        var doubles = new TaskDoubles().On("Pay", t => t.Handles(Handle));

        var result = await doubles.ResultOfAsync("Pay", """{"orderId":42}""");

        result.Should().Be("""{"Number":42,"Note":"orders"}""");
    }

    [Fact]
    public async Task An_async_handler_is_awaited()
    {
        static async Task<Receipt> HandleAsync(Order order)
        {
            await Task.Yield();
            return new Receipt(order.OrderId, null);
        }

        var doubles = new TaskDoubles().OnFunction("orders", t => t.Handles(HandleAsync));

        var result = await doubles.ResultOfAsync("Pay", """{"ORDERID":42}""");

        result.Should().Be("""{"Number":42}""");
    }

    [Fact]
    public async Task Event_and_result_types_may_be_written()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Handles<Order, Receipt>(async order =>
        {
            await Task.Yield();
            return new Receipt(order.OrderId, "async");
        }));

        var result = await doubles.ResultOfAsync("Pay", """{"orderId":1}""");

        result.Should().Be("""{"Number":1,"Note":"async"}""");
    }

    [Fact]
    public async Task A_handler_may_work_on_streams()
    {
        static Stream Handle(Stream input) => new MemoryStream(Encoding.UTF8.GetBytes($"[{new StreamReader(input).ReadToEnd()}]"));
        var doubles = new TaskDoubles().On("Pay", t => t.Handles(Handle));

        var result = await doubles.ResultOfAsync("Pay", "7");

        result.Should().Be("[7]");
    }

    [Fact]
    public async Task A_handler_without_a_result_gives_null()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Handles((Order _) => { }));

        var result = await doubles.ResultOfAsync("Pay", """{"orderId":1}""");

        result.Should().Be("null");
    }

    [Fact]
    public async Task A_time_may_come_as_seconds_since_1970()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Handles((Stamped stamped) => stamped.At.Year));

        var result = await doubles.ResultOfAsync("Pay", """{"at":86400}""");

        result.Should().Be("1970");
    }

    [Fact]
    public async Task A_handler_waits_on_the_clock_of_the_execution()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Handles(async call =>
        {
            await Task.Delay(5.Seconds(), call.Clock, call.CancellationToken);
            return 1;
        }));
        var call = Calls.Of("Pay");
        var answer = doubles.HandleAsync(call).AsTask();
        answer.IsCompleted.Should().BeFalse();

        ((VirtualClock)call.Clock).Advance(5.Seconds());

        (await answer).Result.Should().Be(JsonData.Of(1));
    }

    [Fact]
    public async Task The_remaining_time_runs_on_the_clock_of_the_execution()
    {
        static async Task<double> HandleAsync(Order order, ILambdaContext context, TimeProvider clock)
        {
            await Task.Delay(60.Seconds(), clock);
            return context.RemainingTime.TotalMinutes;
        }

        var doubles = new TaskDoubles().On("Pay", t => t.Handles(HandleAsync));
        var call = Calls.Of("Pay", """{"orderId":1}""");
        var answer = doubles.HandleAsync(call).AsTask();

        ((VirtualClock)call.Clock).Advance(60.Seconds());

        (await answer).Result.Should().Be(JsonData.Of(14));
    }

    [Fact]
    public async Task An_exception_is_reported_as_the_Lambda_runtime_does()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Handles((Order order) => Refuse(order)));

        var outcome = await doubles.AskAsync("Pay", """{"orderId":1}""");

        outcome.Error.Should().Be("CardRefusedException");
        var cause = (ObjectData)JsonData.Parse(outcome.Cause!);
        cause.Select(member => member.Key).Should().Equal("errorType", "errorMessage", "stackTrace", "cause");
        cause["errorMessage"].Should().Be(JsonData.Of("no funds"));
        cause["stackTrace"][0].AsString().Should().StartWith("at Understudy.StepFunctions.Tests.Doubles.LambdaHandlerTests.Refuse(");
        cause["cause"]["errorType"].Should().Be(JsonData.Of("InvalidOperationException"));
    }

    [Fact]
    public async Task An_exception_of_an_async_handler_is_reported_alike()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Handles(async call =>
        {
            await Task.Yield();
            throw new CardRefusedException("no funds", null);
        }));

        var outcome = await doubles.AskAsync("Pay");

        outcome.Error.Should().Be("CardRefusedException");
    }

    [Fact]
    public async Task An_exception_of_a_computed_result_is_reported_alike()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(_ => throw new TimeoutException("slow")));

        var outcome = await doubles.AskAsync("Pay");

        outcome.Error.Should().Be("TimeoutException");
    }

    [Fact]
    public async Task An_event_that_does_not_fit_fails_the_function()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Handles((Order order) => order));

        var outcome = await doubles.AskAsync("Pay", "[]");

        outcome.Error.Should().Be("JsonSerializerException");
        JsonData.Parse(outcome.Cause!)["errorMessage"].AsString().Should()
            .StartWith($"Error converting the Lambda event JSON payload to type {typeof(Order).FullName}: ");
    }

    [Fact]
    public async Task An_assertion_that_fails_inside_a_handler_surfaces()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(input => input.Count.Should().Be(1)));

        var asked = () => doubles.AskAsync("Pay");

        await asked.Should().ThrowAsync<Xunit.Sdk.XunitException>();
    }

    [Fact]
    public async Task An_assertion_among_several_exceptions_surfaces()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(_ =>
            throw new AggregateException(new TimeoutException(), new Xunit.Sdk.XunitException("not so"))));

        var asked = () => doubles.AskAsync("Pay");

        await asked.Should().ThrowAsync<AggregateException>();
    }

    [Fact]
    public async Task Several_exceptions_are_reported_together()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(_ =>
            throw new AggregateException(new TimeoutException("slow"), new TimeoutException("slower"))));

        var outcome = await doubles.AskAsync("Pay");

        var cause = (ObjectData)JsonData.Parse(outcome.Cause!);
        cause["causes"][1]["errorMessage"].Should().Be(JsonData.Of("slower"));
    }

    [Fact]
    public async Task A_member_that_the_input_lacks_is_the_tests_fault()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(input => input["amount"]));

        var asked = () => doubles.AskAsync("Pay");

        (await asked.Should().ThrowAsync<InvalidTaskDoubleException>()).WithMessage(
            "The double of the Task state \"Pay\" has a function that failed. The object has no member \"amount\"; its members are: none.\n"
            + "Correct what it reads; the input is {}.");
    }

    [Fact]
    public async Task The_context_tells_the_same_in_every_run()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Handles((Order _, ILambdaContext context) =>
            $"{context.AwsRequestId} {context.InvokedFunctionArn} {context.MemoryLimitInMB}"));

        var result = await doubles.ResultOfAsync("Pay", """{"orderId":1}""");

        result.Should().Be("\"157daac3-a604-41a0-abbb-532bcba04d4d arn:aws:lambda:us-east-1:123456789012:function:orders 512\"");
    }

    [Fact]
    public async Task The_end_of_the_execution_surfaces()
    {
        using var stop = new CancellationTokenSource();
        var doubles = new TaskDoubles().On("Pay", t => t.Handles(async call =>
        {
            await Task.Delay(5.Seconds(), call.Clock, call.CancellationToken);
            return 1;
        }));
        var answer = doubles.HandleAsync(Calls.Of("Pay", token: stop.Token)).AsTask();

        await stop.CancelAsync();

        await FluentActions.Awaiting(() => answer).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_cancellation_of_the_handlers_own_fails_the_function()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(_ => throw new OperationCanceledException("gave up")));

        var outcome = await doubles.AskAsync("Pay");

        outcome.Error.Should().Be("OperationCanceledException");
    }

    [Fact]
    public async Task A_handler_may_decide_the_outcome_itself()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Handles(call => TaskOutcome.Failed("Gateway.Timeout", call.StateName)));

        var outcome = await doubles.AskAsync("Pay");

        (outcome.Error, outcome.Cause).Should().Be(("Gateway.Timeout", "Pay"));
    }

    private static Receipt Refuse(Order order) =>
        throw new CardRefusedException("no funds", new InvalidOperationException($"order {order.OrderId}"));

    private sealed record Order(int OrderId);

    private sealed record Receipt(int Number, string? Note);

    private sealed record Stamped(DateTime At);

    private sealed class CardRefusedException(string message, Exception? inner) : Exception(message, inner);
}
