namespace Understudy.ApiGateway.Templates.Regexes;

/// <summary>What matches a regular expression.</summary>
internal interface IPatternEngine
{
    /// <summary>The first match that begins at a position or behind it; null when there is none.</summary>
    JavaMatch? Find(string text, int start, Budget budget);

    /// <summary>The number of a named group; -1 when there is none.</summary>
    int GroupNumber(string name);
}
