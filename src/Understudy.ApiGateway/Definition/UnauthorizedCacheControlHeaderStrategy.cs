namespace Understudy.ApiGateway;

/// <summary>What a caller gets who may not invalidate the cache, yet asks for it by <c>Cache-Control: max-age=0</c>.</summary>
public enum UnauthorizedCacheControlHeaderStrategy
{
    /// <summary><c>SUCCEED_WITH_RESPONSE_HEADER</c>: the answer, and a <c>Warning</c> header.</summary>
    SucceedWithResponseHeader,

    /// <summary><c>SUCCEED_WITHOUT_RESPONSE_HEADER</c>: the answer.</summary>
    SucceedWithoutResponseHeader,

    /// <summary><c>FAIL_WITH_403</c>.</summary>
    FailWith403,
}
