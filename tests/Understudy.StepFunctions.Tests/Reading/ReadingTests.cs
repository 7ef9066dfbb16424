using Understudy.Json;
using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Tests.Reading;

public class ReadingTests
{
    private const string Task = """ "Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true """;

    [Fact]
    public void Transitions_lead_to_the_states_themselves()
    {
        var machine = Definitions.Read("""{"StartAt":"A","States":{"B":{"Type":"Succeed"},"A":{"Type":"Pass","Next":"B"}}}""");

        machine.Workflow.StartAt.Name.Should().Be("A");
        machine.Workflow.StartAt.Next!.State.Should().BeSameAs(machine.Workflow.States[0]);
    }

    [Fact]
    public void States_keep_the_order_of_the_definition()
    {
        var machine = Definitions.Read("""{"StartAt":"Z","States":{"Z":{"Type":"Pass","Next":"A"},"A":{"Type":"Succeed"}}}""");

        machine.Workflow.States.Select(state => state.Name).Should().Equal("Z", "A");
    }

    [Fact]
    public void A_machine_has_its_comment_and_timeout()
    {
        var machine = Definitions.Read("""{"Comment":"ships","Version":"1.0","TimeoutSeconds":90,"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""");

        machine.Comment.Should().Be("ships");
        machine.Timeout.Should().Be(TimeSpan.FromSeconds(90));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var machine = Definitions.Read("\uFEFF" + Definitions.OfState("""{"Type":"Succeed"}"""));

        machine.Workflow.States.Should().ContainSingle();
    }

    [Theory]
    [InlineData("""{"Type":"Pass","End":true}""", null, false)]
    [InlineData("""{"Type":"Pass","InputPath":"$","End":true}""", null, false)]
    [InlineData("""{"Type":"Pass","InputPath":null,"End":true}""", null, true)]
    [InlineData("""{"Type":"Pass","InputPath":"$.a","End":true}""", "$.a", false)]
    public void InputPath_is_the_whole_a_path_or_nothing(string state, string? path, bool discards)
    {
        var pass = Definitions.ReadState<PassState>(state);

        pass.InputPath?.Path.Text.Should().Be(path);
        pass.DiscardsInput.Should().Be(discards);
    }

    [Fact]
    public void ResultPath_is_the_whole_a_place_or_nothing()
    {
        Definitions.ReadState<PassState>("""{"Type":"Pass","End":true}""").ResultPath.Should().BeSameAs(ResultPath.Whole);
        Definitions.ReadState<PassState>("""{"Type":"Pass","ResultPath":"$","End":true}""").ResultPath.Should().BeSameAs(ResultPath.Whole);
        Definitions.ReadState<PassState>("""{"Type":"Pass","ResultPath":null,"End":true}""").ResultPath.Should().BeSameAs(ResultPath.Discard);
        Definitions.ReadState<PassState>("""{"Type":"Pass","ResultPath":"$.a","End":true}""").ResultPath.Path!.Text.Should().Be("$.a");
    }

    [Fact]
    public void A_Result_of_null_is_a_result()
    {
        var pass = Definitions.ReadState<PassState>("""{"Type":"Pass","Result":null,"End":true}""");

        pass.Result.Should().Be(JsonData.Null);
    }

    [Fact]
    public void A_retrier_has_the_defaults_of_the_language()
    {
        var task = Definitions.ReadState<TaskState>($$"""{{{Task}},"Retry":[{"ErrorEquals":["E"]}]}""");

        var retrier = task.Retry.Should().ContainSingle().Subject;
        retrier.Should().BeEquivalentTo(new
        {
            Interval = TimeSpan.FromSeconds(1),
            MaxAttempts = 3,
            BackoffRate = 2.0,
            MaxDelay = (TimeSpan?)null,
            JitterStrategy = JitterStrategy.None,
        });
    }

    [Fact]
    public void A_retrier_has_what_the_definition_says()
    {
        const string retrier = """{"ErrorEquals":["E","F"],"IntervalSeconds":5,"MaxAttempts":0,"BackoffRate":1,"MaxDelaySeconds":60,"JitterStrategy":"FULL"}""";

        var task = Definitions.ReadState<TaskState>($$"""{{{Task}},"Retry":[{{retrier}}]}""");

        task.Retry.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            ErrorEquals = new[] { "E", "F" },
            Interval = TimeSpan.FromSeconds(5),
            MaxAttempts = 0,
            BackoffRate = 1.0,
            MaxDelay = TimeSpan.FromMinutes(1),
            JitterStrategy = JitterStrategy.Full,
        });
    }

    [Fact]
    public void A_catcher_leads_to_its_state()
    {
        var machine = Definitions.Read(
            $$$$"""{"StartAt":"A","States":{"A":{ {{{{Task}}}},"Catch":[{"ErrorEquals":["States.ALL"],"ResultPath":"$.e","Next":"B"}]},"B":{"Type":"Fail"}}}""");

        var catcher = machine.Workflow.StartAt.Should().BeOfType<TaskState>().Subject.Catch.Should().ContainSingle().Subject;
        catcher.Next.State.Should().BeOfType<FailState>();
        catcher.ResultPath.Path!.Text.Should().Be("$.e");
    }

    [Fact]
    public void Timeouts_are_numbers_or_paths()
    {
        var task = Definitions.ReadState<TaskState>($$"""{{{Task}},"TimeoutSeconds":60,"HeartbeatSecondsPath":"$.h"}""");

        task.Timeout!.Literal.Should().Be(60);
        task.Heartbeat!.Path!.Path.Text.Should().Be("$.h");
    }

    [Theory]
    [InlineData("ItemProcessor", "ItemSelector")]
    [InlineData("Iterator", "Parameters")]
    public void A_Map_may_have_the_names_of_older_definitions(string processor, string selector)
    {
        var map = Definitions.ReadState<MapState>(
            $$$$"""{"Type":"Map","{{{{processor}}}}":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"{{{{selector}}}}":{"a":1},"End":true}""");

        map.ItemProcessor.StartAt.Name.Should().Be("B");
        map.ItemSelector!.IsConstant.Should().BeTrue();
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("99999999999", int.MaxValue)]
    public void MaxConcurrency_may_pass_the_range_of_32_bits(string written, int read)
    {
        var map = Definitions.ReadState<MapState>(
            $$$$"""{"Type":"Map","ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"MaxConcurrency":{{{{written}}}},"End":true}""");

        map.MaxConcurrency.Should().Be(read);
    }

    [Fact]
    public void A_Parallel_has_its_branches_in_order()
    {
        var parallel = Definitions.ReadState<ParallelState>(
            """{"Type":"Parallel","Branches":[{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},{"StartAt":"C","States":{"C":{"Type":"Succeed"}}}],"End":true}""");

        parallel.Branches.Select(branch => branch.StartAt.Name).Should().Equal("B", "C");
    }

    [Fact]
    public void A_Wait_has_its_instant()
    {
        var wait = Definitions.ReadState<WaitState>("""{"Type":"Wait","Timestamp":"2030-01-31T09:30:00+02:00","End":true}""");

        wait.Timestamp.Should().Be(new DateTimeOffset(2030, 1, 31, 7, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_Choice_leads_to_its_default()
    {
        var machine = Definitions.Read(
            """{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[{"Variable":"$.a","IsNull":true,"Next":"B"}],"Default":"C"},"B":{"Type":"Succeed"},"C":{"Type":"Fail"}}}""");

        var choice = machine.Workflow.StartAt.Should().BeOfType<ChoiceState>().Subject;
        choice.Default!.State.Should().BeOfType<FailState>();
        choice.Choices.Should().ContainSingle().Which.Next.State.Should().BeOfType<SucceedState>();
    }

    [Fact]
    public void An_Express_machine_may_call_and_go_on()
    {
        var machine = Definitions.Read(Definitions.OfState($$"""{{{Task}}}"""), StateMachineType.Express);

        machine.Workflow.StartAt.Should().BeOfType<TaskState>();
    }
}
