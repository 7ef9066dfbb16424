using Understudy.Json;

namespace Understudy.StepFunctions.Tests.TestStates;

public class DistributedMapTestStateTests
{
    private const string Processor = """
        "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"Item","States":{"Item":{"Type":"Pass","End":true}}}
        """;

    [Theory]
    [InlineData("\"ToleratedFailureCount\":1", 2)]
    [InlineData("\"ToleratedFailurePercentage\":30", 1)]
    public async Task More_failed_iterations_than_tolerated_fail_the_state(string tolerance, int failures)
    {
        var response = await Test($"{tolerance},", failures);

        (response.Status, response.Error, response.Cause).Should().Be(
            (TestStateStatus.Failed, "States.ExceedToleratedFailureThreshold", "The specified tolerated failure threshold was exceeded"));
    }

    [Theory]
    [InlineData("\"ToleratedFailureCount\":1,", 1)]
    [InlineData("\"ToleratedFailurePercentage\":34,", 1)]
    [InlineData("", 3)]
    public async Task As_many_as_tolerated_do_not(string tolerance, int failures)
    {
        var response = await Test(tolerance, failures);

        response.Status.Should().Be(TestStateStatus.Succeeded);
    }

    [Fact]
    public async Task An_inline_map_may_tolerate_failures_too()
    {
        var response = await StateMachine.TestStateAsync(new TestStateRequest
        {
            Definition = """
                {"Type":"Map","End":true,"ToleratedFailureCountPath":"$.most","ItemsPath":"$.items","ItemProcessor":{"StartAt":"I","States":{"I":{"Type":"Pass","End":true}}}}
                """,
            Input = """{"most":1,"items":[1,2]}""",
            Mock = TestStateMock.Returns(new[] { 1, 2 }),
            InspectionLevel = InspectionLevel.Debug,
            StateConfiguration = new TestStateConfiguration { MapIterationFailureCount = 2 },
        });

        (response.Error, response.InspectionData!.ToleratedFailureCount).Should().Be(("States.ExceedToleratedFailureThreshold", 1));
    }

    [Fact]
    public async Task More_failures_than_iterations_are_refused()
    {
        var test = () => Test("", 4);

        (await test.Should().ThrowAsync<TestStateException>()).WithMessage(
            "Map iteration failure count must be less than or equal to the number of Map iterations");
    }

    [Fact]
    public async Task Items_that_a_reader_would_read_are_selected_and_batched()
    {
        var response = await StateMachine.TestStateAsync(Reading with
        {
            StateConfiguration = new TestStateConfiguration { MapItemReaderData = """{"all":[1,2,3]}""" },
        });

        var inspection = response.InspectionData!;
        inspection.AfterItemsPointer.Should().Be(JsonData.Parse("[1,2,3]"));
        inspection.AfterItemSelector.Should().Be(JsonData.Parse("""[{"n":1},{"n":2},{"n":3}]"""));
        inspection.AfterItemBatcher.Should().Be(JsonData.Parse("""[{"Items":[{"n":1},{"n":2}]},{"Items":[{"n":3}]}]"""));
    }

    [Fact]
    public async Task A_reader_without_data_is_refused()
    {
        var test = () => StateMachine.TestStateAsync(Reading);

        (await test.Should().ThrowAsync<TestStateException>()).WithMessage(
            "The field 'mapItemReaderData' must be specified when testing a Map state with an ItemReader.");
    }

    [Fact]
    public async Task Data_that_cannot_be_read_fail_the_state()
    {
        var response = await StateMachine.TestStateAsync(Reading with { StateConfiguration = new TestStateConfiguration { MapItemReaderData = "no JSON" } });

        (response.Status, response.Error).Should().Be((TestStateStatus.Failed, "States.ItemReaderFailed"));
    }

    private static TestStateRequest Reading => new()
    {
        Definition = $$$"""
            {"Type":"Map","End":true,"ItemReader":{"ReaderConfig":{"InputType":"JSON","ItemsPointer":"/all"},"Resource":"arn:aws:states:::s3:getObject",
             "Parameters":{"Bucket":"b","Key":"k"}},"ItemSelector":{"n.$":"$$.Map.Item.Value"},"ItemBatcher":{"MaxItemsPerBatch":2},{{{Processor}}}}
            """,
        Mock = TestStateMock.Returns(new[] { 1, 2 }),
        InspectionLevel = InspectionLevel.Debug,
    };

    private static Task<TestStateResponse> Test(string tolerance, int failures) => StateMachine.TestStateAsync(new TestStateRequest
    {
        Definition = $$$"""{"Type":"Map","End":true,{{{tolerance}}}{{{Processor}}}}""",
        Input = "[1,2,3]",
        Mock = TestStateMock.Returns(new[] { 1, 2, 3 }),
        StateConfiguration = new TestStateConfiguration { MapIterationFailureCount = failures },
    });
}
