namespace Understudy.Jsonata.Faults;

/// <summary>What to do about an error, where there is more to say than its text.</summary>
internal static class Remedies
{
    public static string? Of(string code) => code switch
    {
        "S0101" => "Close the string with the quote that opens it.",
        "S0208" => "Write the parameters as $name.",
        "S0213" => "Put a name with digits or blanks in backquotes, as in order.`1st line`.",
        "S0217" => "% needs a step before it whose parent is asked for.",
        "T0410" => "Convert the argument, for example with $string(...) or $number(...), or give the argument that is missing.",
        "T0412" => "Check the elements; $map and [...] make an array of one type.",
        "T1005" => "Functions are called with a $ before their name.",
        "T2001" or "T2002" => "Convert it with $number(...).",
        "T2009" => "Convert one side with $number(...) or $string(...).",
        "T1003" => "Convert it with $string(...).",
        "D1001" => "JSON has no infinities and no NaN; check the divisor.",
        "D1009" => "Give each key once.",
        "U1001" => "JsonataOptions.MaxDepth sets the limit.",
        "U1002" => "JsonataOptions.MaxSteps sets the limit.",
        "U1003" => "JsonataOptions.MaxStringLength sets the limit.",
        "D2015" => "JsonataOptions.MaxSequenceLength sets the limit.",
        "U1006" => "Call it, or give a value instead.",
        _ => null,
    };
}
