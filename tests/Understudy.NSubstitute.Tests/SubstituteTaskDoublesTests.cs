using FluentAssertions.Extensions;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Substitutes.Tests;

public class SubstituteTaskDoublesTests
{
    private readonly IPayments _payments = Substitute.For<IPayments>();

    private TaskDoubles Doubles => new TaskDoubles().On("Pay", _payments, p => p.ChargeAsync);

    [Fact]
    public async Task A_substitute_answers_a_Task()
    {
        _payments.ChargeAsync(Arg.Any<Order>()).Returns(new Receipt("r-1"));

        var execution = await Machine().ExecuteAsync(new { OrderId = 42 }, Doubles);

        execution.Output.Should().Be(JsonData.Parse("""{"Id":"r-1"}"""));
    }

    [Fact]
    public async Task What_it_throws_fails_the_Task_by_the_name_of_the_exception()
    {
        _payments.ChargeAsync(Arg.Any<Order>()).ThrowsAsync(new CardRefusedException("no funds"));

        var execution = await Machine(retry: false).ExecuteAsync(new { OrderId = 42 }, Doubles);

        execution.Error.Should().Be("CardRefusedException");
        JsonData.Parse(execution.Cause!)["errorMessage"].AsString().Should().Be("no funds");
    }

    [Fact]
    public async Task A_row_of_answers_is_used_up_by_the_retries()
    {
        _payments.ChargeAsync(Arg.Any<Order>()).Returns(
            _ => throw new TimeoutException(), _ => throw new TimeoutException(), _ => new Receipt("r-3"));

        var execution = await Machine().ExecuteAsync(new { OrderId = 42 }, Doubles);

        execution.Duration.Should().Be(15.Seconds());
        await _payments.Received(3).ChargeAsync(Arg.Is<Order>(order => order.OrderId == 42));
    }

    [Fact]
    public async Task The_arguments_decide_which_answer_counts()
    {
        _payments.ChargeAsync(Arg.Is<Order>(order => order.OrderId == 1)).Returns(new Receipt("one"));
        _payments.ChargeAsync(Arg.Is<Order>(order => order.OrderId == 2)).Returns(new Receipt("two"));

        var execution = await Machine().ExecuteAsync(new { OrderId = 2 }, Doubles);

        execution.Output!["Id"].AsString().Should().Be("two");
    }

    [Fact]
    public async Task A_method_may_be_synchronous_and_return_nothing()
    {
        var doubles = new TaskDoubles().On("Pay", _payments, p => p.Cancel);

        var execution = await Machine().ExecuteAsync(new { OrderId = 7 }, doubles);

        execution.Output.Should().Be(JsonData.Null);
        _payments.Received(1).Cancel(Arg.Is<Order>(order => order.OrderId == 7));
    }

    [Fact]
    public async Task A_substitute_can_answer_a_function_or_a_resource()
    {
        _payments.ChargeAsync(Arg.Any<Order>()).Returns(new Receipt("r-1"));

        var byFunction = await Machine().ExecuteAsync(new { OrderId = 1 }, new TaskDoubles().OnFunction("Pay", _payments, p => p.ChargeAsync));
        var byResource = await Machine().ExecuteAsync(
            new { OrderId = 1 }, new TaskDoubles().OnResource("arn:aws:lambda:us-east-1:123456789012:function:Pay", _payments, p => p.ChargeAsync));

        (byFunction.Output, byResource.Output).Should().Be((JsonData.Object(("Id", "r-1")), JsonData.Object(("Id", "r-1"))));
    }

    [Fact]
    public async Task A_call_it_was_not_told_about_is_the_tests_fault()
    {
        _payments.ChargeAsync(Arg.Is<Order>(order => order.OrderId == 1)).Returns(new Receipt("one"));

        var run = () => Machine().ExecuteAsync(new { OrderId = 2 }, Doubles);

        (await run.Should().ThrowAsync<UnconfiguredCallException>()).WithMessage(
            """
            The substitute of IPayments was not told what to return for ChargeAsync({"OrderId":2}), called for "Pay".
              write    substitute.ChargeAsync(Arg.Any<Order>()).Returns(…);   (or an Arg.Is<…> that takes these arguments)
            """);
    }

    [Fact]
    public void A_real_object_is_refused()
    {
        var bind = () => new TaskDoubles().On("Pay", (IPayments)new RealPayments(), p => p.ChargeAsync);

        bind.Should().Throw<NotASubstituteException>().WithMessage(
            """
            The RealPayments given is no substitute.
            Pass what Substitute.For<IPayments>() gave; a real object is bound by its method: doubles.On(state, t => t.Handles(service.Method)).
            """);
    }

    private static StateMachine Machine(bool retry = true) => StateMachine.Parse($$$$$"""
        {"StartAt":"Pay","States":{"Pay":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:Pay","End":true,
          "Retry":[{"ErrorEquals":["States.ALL"],"IntervalSeconds":5,"BackoffRate":2,"MaxAttempts":{{{{{(retry ? 3 : 0)}}}}}}]}}}
        """);

    private sealed class RealPayments : IPayments
    {
        public Task<Receipt> ChargeAsync(Order order) => Task.FromResult(new Receipt("real"));

        public void Cancel(Order order) => _ = order;
    }
}
