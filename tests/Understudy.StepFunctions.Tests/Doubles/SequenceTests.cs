using Understudy.Json;

namespace Understudy.StepFunctions.Tests.Doubles;

public class SequenceTests
{
    [Fact]
    public async Task Failures_come_before_the_result()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Throws("Gateway.Timeout", "slow").Twice().ThenReturns(new { charged = true }));

        var first = await doubles.AskAsync("Pay");
        await doubles.AskAsync("Pay");
        var third = await doubles.ResultOfAsync("Pay");

        (first.Error, first.Cause).Should().Be(("Gateway.Timeout", "slow"));
        third.Should().Be("""{"charged":true}""");
    }

    [Fact]
    public async Task A_sequence_that_has_run_out_is_the_tests_fault()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Throws("Gateway.Timeout").Twice().ThenReturns(new { charged = true }));
        await doubles.AskAsync("Pay");
        await doubles.AskAsync("Pay");
        await doubles.AskAsync("Pay");

        var fourth = () => doubles.AskAsync("Pay", """{"orderId":42}""");

        var thrown = (await fourth.Should().ThrowAsync<TaskDoubleExhaustedException>()).Which;
        thrown.Message.Should().Be("""
            The double of the Task state "Pay" has 3 outcome(s), and this is call 4.
              input     {"orderId":42}
              outcomes  throws Gateway.Timeout twice, then returns {"charged":true}
              write     .ThenReturns(new { }) for one more, or .Repeatedly() to repeat the last.
            """);
        (thrown.StateName, thrown.Resource, thrown.Outcomes, thrown.Call).Should().Be(("Pay", Calls.Function, 3, 4));
    }

    [Fact]
    public async Task The_last_outcome_repeats_when_it_says_so()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Throws("E").Once().ThenReturns(1).Repeatedly());
        await doubles.AskAsync("Pay");
        await doubles.AskAsync("Pay");

        var third = await doubles.ResultOfAsync("Pay");

        third.Should().Be("1");
    }

    [Fact]
    public async Task One_outcome_with_a_count_runs_out()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Throws("E").Times(3));
        await doubles.AskAsync("Pay");
        await doubles.AskAsync("Pay");
        await doubles.AskAsync("Pay");

        var fourth = () => doubles.AskAsync("Pay");

        (await fourth.Should().ThrowAsync<TaskDoubleExhaustedException>()).WithMessage("*throws E 3 times*");
    }

    [Fact]
    public async Task A_task_may_never_answer()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.NeverAnswers().Once().ThenReturns(1));

        var outcome = await doubles.AskAsync("Pay");

        outcome.NeverAnswers.Should().BeTrue();
    }

    [Fact]
    public async Task Iterations_share_one_sequence_in_the_order_of_their_calls()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(1).ThenReturns(2));

        var ofItem0 = await doubles.ResultOfAsync("Pay", item: 0);
        var ofItem1 = await doubles.ResultOfAsync("Pay", item: 1);

        (ofItem0, ofItem1).Should().Be(("1", "2"));
    }

    [Fact]
    public async Task Each_iteration_may_have_the_sequence_for_itself()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.PerIteration().Throws("E").ThenReturns(2));

        await doubles.AskAsync("Pay", item: 0);
        var ofItem1 = await doubles.AskAsync("Pay", item: 1);
        var againOfItem0 = await doubles.ResultOfAsync("Pay", item: 0);

        ofItem1.Error.Should().Be("E");
        againOfItem0.Should().Be("2");
    }

    [Fact]
    public async Task An_iteration_that_has_used_up_its_sequence_is_named()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.PerIteration().Returns(1).Once());
        await doubles.AskAsync("Pay", item: 3);

        var again = () => doubles.AskAsync("Pay", item: 3);

        (await again.Should().ThrowAsync<TaskDoubleExhaustedException>())
            .WithMessage("The double of the Task state \"Pay\" has 1 outcome(s), and this is call 2 of iteration 3.\n*");
    }

    [Fact]
    public async Task The_input_chooses_the_outcome()
    {
        var doubles = new TaskDoubles().On("Pay", t => t
            .When(input => input["amount"].AsInt64() > 100, w => w.Throws("Limit"))
            .Returns(new { charged = true }));

        var dear = await doubles.AskAsync("Pay", """{"amount":101}""");
        var cheap = await doubles.ResultOfAsync("Pay", """{"amount":1}""");

        dear.Error.Should().Be("Limit");
        cheap.Should().Be("""{"charged":true}""");
    }

    [Fact]
    public async Task The_item_chooses_the_outcome()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.WhenItem(2, w => w.Throws("Limit")).Returns(1));

        var item2 = await doubles.AskAsync("Pay", item: 2);
        var item3 = await doubles.AskAsync("Pay", item: 3);

        (item2.Error, item3.Error).Should().Be(("Limit", null));
    }

    [Fact]
    public async Task Conditions_nest()
    {
        var doubles = new TaskDoubles().On("Pay", t => t
            .WhenItem(0, w => w.When(input => input == "a", v => v.Returns(1)).Returns(2))
            .Returns(3));

        var nested = await doubles.ResultOfAsync("Pay", "\"a\"", item: 0);
        var outer = await doubles.ResultOfAsync("Pay", "\"b\"", item: 0);
        var other = await doubles.ResultOfAsync("Pay", "\"a\"", item: 1);

        (nested, outer, other).Should().Be(("1", "2", "3"));
    }

    [Fact]
    public async Task An_input_that_no_condition_takes_is_the_tests_fault()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.When(input => input == "a", w => w.Returns(1)));

        var unmatched = () => doubles.AskAsync("Pay", "\"b\"");

        (await unmatched.Should().ThrowAsync<MissingTaskDoubleException>()).Which.Message.Should().Be($$"""
            The double of the Task state "Pay" (resource {{Calls.Function}}) has no outcome for this input.
              input    "b"
              why      none of its When conditions holds
              write    .Returns(new { }) after the last When, for every other input.
            """);
    }

    [Fact]
    public async Task A_condition_that_misreads_the_input_is_the_tests_fault()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.When(input => input["amount"] == 1, w => w.Returns(1)).Returns(2));

        var asked = () => doubles.AskAsync("Pay");

        (await asked.Should().ThrowAsync<InvalidTaskDoubleException>()).WithMessage(
            "The double of the Task state \"Pay\" has a When condition that failed. "
            + "The object has no member \"amount\"; its members are: none.\n"
            + "Correct what it reads, or ask with TryGet; the input is {}.");
    }

    [Fact]
    public async Task An_exhausted_double_of_a_function_names_the_state_that_called()
    {
        var doubles = new TaskDoubles().OnFunction("orders", t => t.Returns(1).Once());
        await doubles.AskAsync("Pay");

        var again = () => doubles.AskAsync("Ship");

        (await again.Should().ThrowAsync<TaskDoubleExhaustedException>()).WithMessage(
            "The double of the Lambda function \"orders\" has 1 outcome(s), and this is call 2, made by the Task state \"Ship\".\n*");
    }

    [Fact]
    public async Task A_second_execution_goes_on_where_the_first_stopped()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(1).ThenReturns(2));
        await doubles.AskAsync("Pay");

        var next = await doubles.ResultOfAsync("Pay");

        next.Should().Be("2");
    }

    [Fact]
    public async Task Reset_winds_the_sequences_back()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(1).ThenReturns(2));
        await doubles.AskAsync("Pay");

        doubles.Reset();

        (await doubles.ResultOfAsync("Pay")).Should().Be("1");
    }

    [Fact]
    public async Task A_copy_has_positions_of_its_own()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Returns(1).ThenReturns(2));
        await doubles.AskAsync("Pay");

        var copy = doubles.Copy();

        (await copy.ResultOfAsync("Pay")).Should().Be("1");
        (await doubles.ResultOfAsync("Pay")).Should().Be("2");
    }

    [Fact]
    public async Task Parallel_calls_take_each_outcome_once()
    {
        var doubles = new TaskDoubles().On("Pay", t => t.Throws("E").Times(50).ThenReturns(1).Times(50));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => doubles.AskAsync("Pay"))));

        outcomes.Count(outcome => outcome.IsFailure).Should().Be(50);
    }

    [Fact]
    public void A_double_without_an_outcome_is_refused()
    {
        var setUp = () => new TaskDoubles().On("Pay", _ => { });

        setUp.Should().Throw<InvalidTaskDoubleException>()
            .WithMessage("The double of the Task state \"Pay\" has no outcome.\nWrite one: t => t.Returns(new { }).");
    }

    [Fact]
    public void A_double_with_two_first_outcomes_is_refused()
    {
        var setUp = () => new TaskDoubles().OnFunction("pay", t =>
        {
            t.Throws("E");
            t.Returns(1);
        });

        setUp.Should().Throw<InvalidTaskDoubleException>().WithMessage(
            "The double of the Lambda function \"pay\" has two first outcomes.\n"
            + "Write one chain: t.Throws(\"Gateway.Timeout\").ThenReturns(new { }).");
    }

    [Fact]
    public void An_outcome_that_can_never_happen_is_refused()
    {
        var setUp = () => new TaskDoubles().OnResource(Calls.Invoke, t => t.Throws("E").Repeatedly().ThenReturns(1));

        setUp.Should().Throw<InvalidTaskDoubleException>().WithMessage(
            "The double of the resource arn:aws:states:::lambda:invoke returns 1 after an outcome that repeats, which never happens.\n"
            + "Let .Repeatedly() stand last, or write .Times(n).");
    }
}
