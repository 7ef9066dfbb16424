using System.Globalization;

namespace Understudy.ApiGateway;

/// <summary>A mapping template that does not parse, or that fails while it is rendered. API Gateway answers such a call with 500.</summary>
public sealed class MappingTemplateException : Exception
{
    internal MappingTemplateException(string template, int line, int column, string reason, Exception? innerException = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{template}({line},{column}): {reason}"), innerException)
    {
        Template = template;
        Line = line;
        Column = column;
        Reason = reason;
    }

    /// <summary>The name that the template was parsed under.</summary>
    public string Template { get; }

    /// <summary>The line of the fault in the template, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the fault in its line, in UTF-16 code units from 1.</summary>
    public int Column { get; }

    /// <summary>What is wrong and how to mend it, without the place.</summary>
    public string Reason { get; }
}
