namespace Understudy.ApiGateway.Mapping;

/// <summary>Where the value of a parameter mapping comes from.</summary>
internal enum MappingSource
{
    /// <summary><c>'text'</c>.</summary>
    Literal,

    /// <summary><c>….header.NAME</c>: the last line of that name.</summary>
    Header,

    /// <summary><c>….multivalueheader.NAME</c>: all lines, joined by a comma.</summary>
    MultiValueHeader,

    /// <summary><c>….querystring.NAME</c>: the last value.</summary>
    QueryString,

    /// <summary><c>….multivaluequerystring.NAME</c>: all values.</summary>
    MultiValueQueryString,

    /// <summary><c>….path.NAME</c>.</summary>
    Path,

    /// <summary><c>….body</c>, whole.</summary>
    Body,

    /// <summary><c>….body.JSONPATH</c>.</summary>
    BodyPath,

    /// <summary><c>context.NAME.NAME</c>.</summary>
    Context,

    /// <summary><c>stageVariables.NAME</c>.</summary>
    StageVariable,
}
