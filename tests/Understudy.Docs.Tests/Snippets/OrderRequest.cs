namespace Understudy.Docs.Tests.Snippets;

public sealed record OrderRequest(string HttpMethod, string Body);
