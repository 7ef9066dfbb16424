namespace Understudy.Substitutes.Tests;

public interface IPayments
{
    Task<Receipt> ChargeAsync(Order order);

    void Cancel(Order order);
}
