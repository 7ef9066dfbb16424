using System.Text;
using Understudy.ApiGateway.Templates.Statements;

namespace Understudy.ApiGateway.Templates.Parsing;

/// <summary>The statements of a block while they are read.</summary>
internal sealed class StatementList
{
    private readonly List<Statement> _statements = [];
    private readonly StringBuilder _text = new();
    private int _tokenStart;

    /// <summary>Adds text that is a token of its own.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        _tokenStart = _text.Length;
        _text.Append(text);
    }

    public void Add(Statement statement)
    {
        Flush();
        _statements.Add(statement);
    }

    /// <summary>
    /// Drops the blanks in front of a <c>#set</c>, when they are all there is since the last directive or reference: Velocity counts
    /// them to the <c>#set</c> then, and otherwise to the text.
    /// </summary>
    public void DropBlankToken()
    {
        for (var i = _tokenStart; i < _text.Length; i++)
        {
            if (_text[i] is not (' ' or '\t'))
            {
                return;
            }
        }

        _text.Length = _tokenStart;
    }

    /// <summary>Ends the text token.</summary>
    public void EndToken() => _tokenStart = _text.Length;

    public Block ToBlock()
    {
        Flush();
        return new Block([.. _statements]);
    }

    private void Flush()
    {
        if (_text.Length > 0)
        {
            _statements.Add(new TextStatement(_text.ToString()));
            _text.Clear();
        }

        _tokenStart = 0;
    }
}
