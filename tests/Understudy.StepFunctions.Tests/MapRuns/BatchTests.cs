using Understudy.Json;
using Understudy.StepFunctions.Tests.Interpreter;

namespace Understudy.StepFunctions.Tests.MapRuns;

public class BatchTests
{
    [Fact]
    public async Task Items_come_in_batches_of_a_length()
    {
        var execution = await Distributed.Map(""" "ItemBatcher":{"MaxItemsPerBatch":2} """, Distributed.Pass).ExecuteAsync("[1,2,3,4,5]");

        execution.Output.Should().Be(Asl.Json("""[{"Items":[1,2]},{"Items":[3,4]},{"Items":[5]}]"""));
        (execution.MapRuns[0].ItemCounts.Succeeded, execution.MapRuns[0].ExecutionCounts.Succeeded).Should().Be((5, 3));
    }

    [Fact]
    public async Task Each_batch_has_the_batch_input()
    {
        var machine = Distributed.Map(""" "ItemsPath":"$.items","ItemBatcher":{"MaxItemsPerBatch":2,"BatchInput":{"rate.$":"$.rate"}} """, Distributed.Pass);

        var execution = await machine.ExecuteAsync("""{"items":[1,2,3],"rate":7}""");

        execution.Output.Should().Be(Asl.Json("""[{"Items":[1,2],"BatchInput":{"rate":7}},{"Items":[3],"BatchInput":{"rate":7}}]"""));
    }

    [Theory]
    [InlineData(17, "[[10,20],[30]]")] // {"Items":[10,20]}
    [InlineData(16, "[[10],[20],[30]]")]
    [InlineData(20, "[[10,20,30]]")]
    [InlineData(1, "[[10],[20],[30]]")]
    public async Task A_batch_closes_before_its_input_grows_beyond_a_size(int bytes, string batches)
    {
        var machine = Distributed.Map($$""" "ItemBatcher":{"MaxInputBytesPerBatch":{{bytes}}} """, Distributed.Pass);

        var execution = await machine.ExecuteAsync("[10,20,30]");

        execution.Output.Should().Be(JsonData.Array([.. ((ArrayData)Asl.Json(batches)).Select(items => JsonData.Object(("Items", items)))]));
    }

    [Fact]
    public async Task The_selector_comes_before_the_batcher()
    {
        var machine = Distributed.Map(""" "ItemSelector":{"v.$":"$$.Map.Item.Value"},"ItemBatcher":{"MaxItemsPerBatch":2} """, Distributed.Pass);

        var execution = await machine.ExecuteAsync("[1,2]");

        execution.Output.Should().Be(Asl.Json("""[{"Items":[{"v":1},{"v":2}]}]"""));
    }

    [Fact]
    public async Task A_batch_that_fails_counts_all_its_items()
    {
        var machine = Distributed.Map(""" "ToleratedFailurePercentage":50,"ItemBatcher":{"MaxItemsPerBatch":3} """);

        var execution = await machine.ExecuteAsync("[1,2,3,4]", Distributed.Failing(0));

        execution.MapRuns[0].ItemCounts.Failed.Should().Be(3);
        execution.Status.Should().Be(ExecutionStatus.Failed);
    }

    [Theory]
    [InlineData("0", "MaxItemsPerBatch must be positive.")]
    [InlineData("\"x\"", "The MaxItemsPerBatchPath field refers to value \"x\" which is not a valid integer: $.n")]
    public async Task A_length_that_is_none_fails_the_state(string length, string cause)
    {
        var machine = Distributed.Map(""" "ItemsPath":"$.items","ItemBatcher":{"MaxItemsPerBatchPath":"$.n"} """, Distributed.Pass);

        var execution = await machine.ExecuteAsync($$"""{"items":[1],"n":{{length}}}""");

        execution.Cause.Should().Be($"An error occurred while executing the state 'M' (entered at the event id #2). {cause}");
    }

    [Fact]
    public async Task An_input_over_the_quota_fails_the_map_run()
    {
        var limits = ExecutionLimits.Aws with { PayloadBytes = 60 };
        var machine = Distributed.Map(""" "ItemSelector":{"v.$":"$$.Map.Item.Value","copy.$":"$$.Map.Item.Value"} """, Distributed.Pass);

        var execution = await machine.ExecuteAsync("""["0123456789012345678901234567890123456789"]""", null, new ExecutionOptions { Limits = limits });

        execution.Error.Should().Be(ErrorNames.DataLimitExceeded);
        execution.Lines()[4..].Should().Equal("5<4 MapRunFailed", "6<5 MapStateFailed", "7<6 ExecutionFailed");
    }
}
