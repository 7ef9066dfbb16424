using Understudy.ApiGateway.Identifiers;

namespace Understudy.ApiGateway.Tests.Identifiers;

public sealed class IdSourceTests
{
    [Fact]
    public void The_same_seed_gives_the_same_ids()
    {
        var first = new IdSource(7);
        var second = new IdSource(7);

        first.RequestId(3).Should().Be(second.RequestId(3)).And.NotBe(new IdSource(8).RequestId(3)).And.NotBe(first.RequestId(4));
        first.Named("api", "orders", 10).Should().Be(second.Named("api", "orders", 10)).And.NotBe(first.Named("api", "items", 10));
    }

    [Fact]
    public void Ids_look_as_those_of_AWS()
    {
        var ids = new IdSource(0);

        ids.RequestId(1).Should().MatchRegex("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        ids.ExtendedRequestId(1).Should().MatchRegex("^[A-Za-z0-9_-]{15}=$");
        ids.TracePart(1).Should().MatchRegex("^[0-9a-f]{24}$");
        ids.Named("api", "orders", 10).Should().MatchRegex("^[a-z0-9]{10}$");
    }

    [Fact]
    public async Task Two_runs_of_one_test_are_the_same_byte_for_byte()
    {
        (await RunAsync()).Should().Equal(await RunAsync());

        static async Task<List<string>> RunAsync()
        {
            await using var api = EchoApi.Of("/{proxy+}").Deploy();
            var lines = new List<string>();
            for (var i = 0; i < 3; i++)
            {
                var response = await api.SendAsync(ApiRequest.Of("GET", $"/x/{i}"));
                lines.Add(response.Text + string.Join('\n', response.Headers.Select(line => $"{line.Name}: {line.Value}")));
            }

            return lines;
        }
    }

    [Fact]
    public void A_canary_takes_its_part_of_the_calls()
    {
        var ids = new IdSource(0);

        var taken = Enumerable.Range(1, 10_000).Count(number => ids.Percentage(number) < 25);

        taken.Should().BeInRange(2_350, 2_650);
    }
}
