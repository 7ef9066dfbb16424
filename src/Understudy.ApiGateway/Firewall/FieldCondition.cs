namespace Understudy.ApiGateway.Firewall;

/// <summary>A test of the text of a field.</summary>
internal sealed class FieldCondition(WafField field, Func<string, bool> test) : IWafCondition
{
    public bool Matches(in WafRequest request) => field.Matches(request, test);
}
