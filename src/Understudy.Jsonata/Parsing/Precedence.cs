namespace Understudy.Jsonata.Parsing;

/// <summary>How tightly an infix operator binds; 0 for a token that is none.</summary>
internal static class Precedence
{
    public const int Prefix = 70;
    public const int BindingRight = 9;
    public const int Step = 80;

    public static int Of(in Token token) => token.Kind != TokenKind.Operator ? 0 : token.Text switch
    {
        "[" or "(" or "@" or "#" => Step,
        "." => 75,
        "{" => 70,
        "*" or "/" or "%" => 60,
        "+" or "-" or "&" => 50,
        "=" or "<" or ">" or "^" or "!=" or "<=" or ">=" or "~>" or "in" or "??" or "?:" => 40,
        "and" => 30,
        "or" => 25,
        "?" => 20,
        ":=" => 10,
        _ => 0,
    };
}
