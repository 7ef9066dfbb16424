namespace Understudy.ApiGateway.Throttling;

/// <summary>Takes one token from each of several buckets, or from none: a call that one limit refuses costs nothing elsewhere.</summary>
internal sealed class AdmissionGate
{
    private readonly Lock _gate = new();

    /// <returns>The first bucket that is empty, in the order given; null if the call is admitted.</returns>
    public TokenBucket? Refusal(long now, TokenBucket? plan, TokenBucket? stageMethod, TokenBucket? account)
    {
        lock (_gate)
        {
            var refusal = Empty(plan, now) ?? Empty(stageMethod, now) ?? Empty(account, now);
            if (refusal is null)
            {
                plan?.TryTake(now);
                stageMethod?.TryTake(now);
                account?.TryTake(now);
            }

            return refusal;
        }
    }

    private static TokenBucket? Empty(TokenBucket? bucket, long now) => bucket is null || bucket.HasToken(now) ? null : bucket;
}
