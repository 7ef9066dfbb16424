using Understudy.ApiGateway;

namespace Understudy.Substitutes.Tests;

public interface IShop
{
    Task<ShopAnswer> AskAsync(ShopQuestion question);

    ShopAnswer Answer(ShopQuestion question, LambdaInvocation invocation);

    void Forget(ShopQuestion question);

    ShopAnswer Compare(ShopQuestion left, ShopQuestion right);
}
