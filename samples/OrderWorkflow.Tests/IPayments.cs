namespace OrderWorkflow.Tests;

/// <summary>An ordinary interface of the application, behind which the payment function does its work.</summary>
public interface IPayments
{
    Task<Receipt> ChargeAsync(Order order);
}
