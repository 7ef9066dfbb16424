namespace Understudy.Substitutes.Tests;

public sealed record ShopQuestion(string HttpMethod, string Path);
