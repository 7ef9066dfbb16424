namespace Understudy.ApiGateway.Templates;

/// <summary>Where something stands in a template, from 1.</summary>
internal readonly record struct Place(int Line, int Column);
