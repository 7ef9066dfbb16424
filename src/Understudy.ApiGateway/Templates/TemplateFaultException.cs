namespace Understudy.ApiGateway.Templates;

/// <summary>A fault without its place, which the rendering knows.</summary>
internal sealed class TemplateFaultException(string reason, Exception? innerException = null) : Exception(reason, innerException);
