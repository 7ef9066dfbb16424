using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Understudy.ApiGateway;

namespace Understudy.Substitutes.Tests;

public class SubstituteFunctionTests
{
    private readonly IShop _shop = Substitute.For<IShop>();

    [Fact]
    public async Task A_substitute_answers_an_integration_and_knows_what_it_was_asked()
    {
        _shop.AskAsync(Arg.Any<ShopQuestion>()).Returns(new ShopAnswer(200, "[]"));

        var response = await GetAsync(s => s.AskAsync);

        (response.StatusCode, response.Text).Should().Be((200, "[]"));
        await _shop.Received(1).AskAsync(new ShopQuestion("GET", "/items/7"));
    }

    [Fact]
    public async Task A_method_may_be_synchronous_and_take_the_invocation()
    {
        _shop.Answer(Arg.Any<ShopQuestion>(), Arg.Is<LambdaInvocation>(invocation => invocation.Exchange!.Number == 1)).Returns(new ShopAnswer(201, "made"));

        var response = await GetAsync(s => s.Answer);

        response.StatusCode.Should().Be(201);
    }

    [Fact]
    public async Task What_it_throws_fails_the_function()
    {
        _shop.AskAsync(Arg.Any<ShopQuestion>()).ThrowsAsync(new CardRefusedException("no funds"));

        var response = await GetAsync(s => s.AskAsync);

        response.StatusCode.Should().Be(502);
        response.Exchange!.IntegrationResult!.Payload!["errorType"].AsString().Should().Be("CardRefusedException");
    }

    [Fact]
    public async Task A_row_of_answers_is_used_up_call_by_call()
    {
        _shop.AskAsync(Arg.Any<ShopQuestion>()).Returns(new ShopAnswer(500, ""), new ShopAnswer(200, ""));
        await using var api = Api(s => s.AskAsync).Deploy();

        var first = await api.SendAsync(ApiRequest.Of("GET", "/items/7"));
        var second = await api.SendAsync(ApiRequest.Of("GET", "/items/7"));

        (first.StatusCode, second.StatusCode).Should().Be((500, 200));
    }

    [Fact]
    public async Task A_method_that_returns_nothing_is_called_although_a_proxy_integration_needs_an_answer()
    {
        var response = await GetAsync(s => s.Forget);

        response.StatusCode.Should().Be(502);
        _shop.Received(1).Forget(new ShopQuestion("GET", "/items/7"));
    }

    [Fact]
    public async Task A_call_it_was_not_told_about_is_the_tests_fault()
    {
        _shop.AskAsync(new ShopQuestion("GET", "/items/8")).Returns(new ShopAnswer(200, "[]"));

        var get = () => GetAsync(s => s.AskAsync);

        var thrown = (await get.Should().ThrowAsync<UnconfiguredCallException>()).WithMessage(
            """
            The substitute of IShop was not told what to return for AskAsync({"HttpMethod":"GET","Path":"/items/7"}), called for "GET /items/{id}".
              write    substitute.AskAsync(Arg.Any<ShopQuestion>()).Returns(…);   (or an Arg.Is<…> that takes these arguments)
            """).Which;
        (thrown.ServiceType, thrown.MethodName, thrown.BoundTo).Should().Be((typeof(IShop), "AskAsync", "GET /items/{id}"));
    }

    [Fact]
    public async Task The_test_may_still_configure_it_after_a_call()
    {
        await using var api = Api(s => s.AskAsync).Deploy();
        var send = () => api.SendAsync(ApiRequest.Of("GET", "/items/7"));
        await send.Should().ThrowAsync<UnconfiguredCallException>();

        _shop.AskAsync(Arg.Any<ShopQuestion>()).Returns(new ShopAnswer(200, "[]"));

        (await send()).StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task A_substitute_that_calls_another_API_is_named_by_its_own_call_again()
    {
        var inner = Substitute.For<IShop>();
        inner.AskAsync(Arg.Any<ShopQuestion>()).Returns(new ShopAnswer(200, "[]"));
        await using var other = RestApi.Define("other", a => a.Get("/inner", LambdaProxy.To(SubstituteFunction.From(inner, s => s.AskAsync)))).Deploy();
        _shop.When(s => s.Forget(Arg.Any<ShopQuestion>())).Do(call =>
        {
            _ = other.SendAsync(ApiRequest.Of("GET", "/inner"));
            _shop.Answer(null!, null!);
        });

        var get = () => GetAsync(s => s.Forget);

        (await get.Should().ThrowAsync<UnconfiguredCallException>()).Which.BoundTo.Should().Be("GET /items/{id}");
    }

    [Fact]
    public void A_real_object_is_refused()
    {
        var bind = () => SubstituteFunction.From((IShop)new RealShop(), s => s.AskAsync);

        bind.Should().Throw<NotASubstituteException>().WithMessage(
            """
            The RealShop given is no substitute.
            Pass what Substitute.For<IShop>() gave; a real object is bound by its method: LambdaFunction.From(service.Method).
            """);
    }

    [Fact]
    public void A_method_with_a_parameter_that_nothing_can_be_given_to_is_refused()
    {
        var bind = () => SubstituteFunction.From(_shop, s => s.Compare);

        bind.Should().Throw<InvalidHandlerException>().Which.Parameter.Should().Be("right");
    }

    private RestApi Api(Func<IShop, Delegate> method) =>
        RestApi.Define("shop", a => a.Get("/items/{id}", LambdaProxy.To(SubstituteFunction.From(_shop, method))));

    private async Task<ApiResponse> GetAsync(Func<IShop, Delegate> method)
    {
        await using var api = Api(method).Deploy();
        return await api.SendAsync(ApiRequest.Of("GET", "/items/7"));
    }

    private sealed class RealShop : IShop
    {
        public Task<ShopAnswer> AskAsync(ShopQuestion question) => Task.FromResult(new ShopAnswer(200, question.Path));

        public ShopAnswer Answer(ShopQuestion question, LambdaInvocation invocation) => new(200, question.Path);

        public void Forget(ShopQuestion question) => _ = question;

        public ShopAnswer Compare(ShopQuestion left, ShopQuestion right) => new(200, left.Path);
    }
}
