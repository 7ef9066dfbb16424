using Understudy.ApiGateway.Pipeline;

namespace Understudy.ApiGateway.Policies;

/// <summary>What a policy is asked.</summary>
/// <param name="Action">Such as <c>execute-api:Invoke</c>.</param>
/// <param name="Resource">The ARN of the method called.</param>
/// <param name="Caller">Who calls; null for an anonymous caller.</param>
/// <param name="Keys">The values of condition keys.</param>
internal readonly record struct PolicyQuestion(string Action, string Resource, CallerIdentity? Caller, IConditionKeys Keys);
