namespace Understudy.StepFunctions.Tests.Fuzzing;

/// <summary>Sound texts that inputs are made from, and what the languages are made of.</summary>
internal static class Seeds
{
    public static readonly string[] Definitions =
    [
        """
        {"Comment":"ü","StartAt":"A","TimeoutSeconds":60,"States":{
        "A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"a.$":"$.a[0]","b":[{"c.$":"$$.Execution.Id"}]},
        "ResultSelector":{"r.$":"$.Payload"},"ResultPath":"$.r","TimeoutSeconds":9,"HeartbeatSecondsPath":"$.beat","Credentials":{"RoleArn":"r"},
        "Retry":[{"ErrorEquals":["States.Timeout"],"IntervalSeconds":2,"MaxAttempts":2,"BackoffRate":1.5,"MaxDelaySeconds":9,"JitterStrategy":"FULL"},{"ErrorEquals":["States.ALL"]}],
        "Catch":[{"ErrorEquals":["E"],"ResultPath":"$.e","Assign":{"x.$":"$.Error"},"Next":"F"}],"Next":"C"},
        "C":{"Type":"Choice","Choices":[{"And":[{"Variable":"$.a","NumericLessThan":1.5},{"Not":{"Variable":"$.s","StringMatches":"a*b"}}],"Next":"W"},
        {"Or":[{"Variable":"$.t","TimestampEquals":"2030-01-31T09:30:00Z"},{"Variable":"$.s","StringEqualsPath":"$.u"},{"Variable":"$.s","IsPresent":true}],"Next":"M"}],"Default":"P"},
        "W":{"Type":"Wait","Timestamp":"2030-01-31T09:30:00Z","Next":"M"},
        "M":{"Type":"Map","ItemsPath":"$.items","MaxConcurrency":2,"ItemSelector":{"v.$":"$$.Map.Item.Value"},"ItemProcessor":{"ProcessorConfig":{"Mode":"INLINE"},"StartAt":"I","States":{"I":{"Type":"Pass","End":true}}},"End":true},
        "P":{"Type":"Parallel","Branches":[{"StartAt":"S","States":{"S":{"Type":"Succeed"}}},{"StartAt":"T","States":{"T":{"Type":"Wait","SecondsPath":"$.s","End":true}}}],"End":true},
        "F":{"Type":"Fail","ErrorPath":"$.Error","Cause":"why"}}}
        """,
        """
        {"QueryLanguage":"JSONata","StartAt":"A","States":{
        "A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"a":"{% $states.input.a[0] %}","b":["{% 'ü' & $string($states.context.State.Name) %}"]},
        "TimeoutSeconds":"{% 5 %}","Assign":{"x":"{% $states.result %}"},"Catch":[{"ErrorEquals":["E"],"Output":"{% $states.errorOutput %}","Next":"F"}],"Next":"C"},
        "C":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.a > 1 and $exists($x) %}","Output":{"k":1},"Next":"W"}],"Default":"M"},
        "W":{"Type":"Wait","Seconds":"{% $states.input.s %}","End":true},
        "M":{"Type":"Map","Items":"{% [1..3].{'n': $} %}","ItemProcessor":{"StartAt":"I","States":{"I":{"Type":"Pass","Assign":{"y":1},"End":true}}},"End":true},
        "F":{"Type":"Fail","Error":"{% 'E' %}"}}}
        """,
        """
        {"StartAt":"M","States":{"M":{"Type":"Map","Label":"Orders","ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"CSV","CSVHeaderLocation":"FIRST_ROW","MaxItems":10},
        "Parameters":{"Bucket":"b","Key.$":"$.key"}},"ItemBatcher":{"MaxItemsPerBatch":2,"BatchInput":{"a.$":"$.a"}},"ToleratedFailurePercentage":5.5,
        "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket":"b","Prefix":"p"},"WriterConfig":{"Transformation":"FLATTEN","OutputType":"JSONL"}},
        "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"EXPRESS"},"StartAt":"I","States":{"I":{"Type":"Pass","Result":{"a":1},"End":true}}},"End":true}}}
        """,
    ];

    public static readonly string[] Names =
    [
        "StartAt", "States", "Type", "Next", "End", "Default", "Choices", "Catch", "Retry", "ErrorEquals", "Branches", "ItemProcessor", "Iterator", "ProcessorConfig", "Mode",
        "QueryLanguage", "Resource", "Parameters", "Arguments", "Output", "Assign", "InputPath", "OutputPath", "ResultPath", "ResultSelector", "Result", "Items", "ItemsPath", "ItemSelector",
        "Seconds", "SecondsPath", "Timestamp", "TimestampPath", "TimeoutSeconds", "HeartbeatSeconds", "Error", "ErrorPath", "Cause", "Condition", "Variable", "And", "Or", "Not", "IsPresent",
        "Credentials", "Label", "ItemReader", "ItemBatcher", "ResultWriter", "ToleratedFailureCount", "Comment", "A", "B", "I", "a", "a.$", "", "ü", "\0",
    ];

    public static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e999", "99999999999999999999", "-0.0", "\"\"", "\"A\"", "\"F\"", "\"I\"", "\"$\"", "\"$$\"", "\"$.a\"", "\"$.a[?(@.b)]\"", "\"$x\"", "\"$.a[\"",
        "\"States.Format('{}', $.a)\"", "\"States.MathAdd(1, 'x')\"", "\"States.Nope()\"", "\"{% $states.input %}\"", "\"{% a + %}\"", "\"{% \"", "\"JSONata\"", "\"JSONPath\"", "\"Map\"", "\"Choice\"", "\"Fail\"",
        "\"DISTRIBUTED\"", "\"EXPRESS\"", "\"arn:aws:states:::sqs:sendMessage.waitForTaskToken\"", "\"foo:bar\"", "\"${X}\"", "\"2030-13-01T00:00:00Z\"", "\"States.ALL\"", "[]", "{}", "[[]]", "{\"a.$\":\"$.a\"}",
        "[1,2,3]", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "[{\"ErrorEquals\":[\"States.ALL\"],\"Next\":\"A\"}]",
    ];

    public static readonly string[] JsonFragments =
        ["\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "\"$\"", "\"$.a[\"", "\\", "\\ud800", "\0", "é", "//", "Next", "A", ".$", "$$", "{%", "%}"];

    public static readonly string[] Paths =
    [
        "$", "$.a.b[0].c", "$['a']['b']", "$..book[0,1]", "$.items[?(@.n == 'nut' && @.p > 1.5)].n", "$.items[*].tags[-1:]", "$.items[?(@.n =~ /b.*t/i)]", "$.items.length()", "$.sum($..p)", "$$.Execution.Name",
        "$order.a[1]", "$.items[?(@.tags subsetof ['a','b'])]", "$.items[?(!(@.id) || @.p in [1, 2])]", "$.a[(@.length-1)]", "$.Ж中", "$.items[0:2].n", "$..*", "$.items[?(@.p > $.max)].n", "$.concat($.a, 'x')",
    ];

    public static readonly string[] PathFragments =
        ["$", "@", ".", "..", "[", "]", "(", ")", "?", "*", "'", "\"", ",", ":", "-", "0", "99999999999", "&&", "||", "!", "==", "=~", "/(a+)+$/", "in", "size", "length()", "\\", "ü", "\ud83d", " ", "{", "}", "null"];

    public static readonly string[] Calls =
    [
        "States.Format('{} is {}', $.a, 1)", "States.Array('a', 1, null, States.UUID())", "States.ArrayPartition($.list, 2)", "States.ArrayRange(1, 9, 2)", "States.ArrayGetItem($.list, 0)",
        "States.MathRandom(1, 10, 5)", "States.MathAdd(1, -1)", "States.StringSplit('a,b', ',')", "States.JsonMerge($.o, $.o, false)", "States.StringToJson('{\\\\\"a\\\\\": 1}')", "States.JsonToString($.o)",
        "States.Base64Decode(States.Base64Encode('x'))", "States.Hash('a', 'SHA-256')", "States.ArrayUnique($.list)", "States.ArrayContains($.list, 1)", "States.ArrayLength($.list)",
    ];

    public static readonly string[] CallFragments =
        ["States.", "States.Format(", "States.Array(", "(", ")", ",", "'", "\\", "\\'", "{", "}", "{}", "$", "$.a", "$$", "-", "1", "1e308", "9223372036854775807", "null", "true", "\"", " ", "ü", "[", "]"];

    public static readonly string[] Jsonata =
    [
        "$states.input.items[p > 1].n", "$sum($states.input.items.p) & 'x'", "($f := function($n){ $n <= 1 ? 1 : $n * $f($n - 1) }; $f(5))", "$map([1..5], function($v, $i){ $v * $i })", "{'a': [1, 2, 3][-1], 'b': $now()}",
        "$states.input.items^(>p).{'n': n}", "$replace('abc', /b(.)/, '$1')", "$reduce([1..4], function($a, $b){ $a + $b })", "$states.input.**.p", "$split('a b', ' ') ~> $join('-')", "$formatNumber(1234.5, '#,##0.00')",
        "$toMillis('2030-01-31T09:30:00Z') ~> $fromMillis('[Y]-[M01]')", "$states.input.items@$x#$i.{'x': $x.n, 'i': $i}", "$merge([{'a': 1}, {'b': 2}])", "$ ~> |a|{'b': 1}|", "$match('aXbX', /[A-Z]/)", "$eval('1 + 1')",
    ];

    public static readonly string[] JsonataFragments =
        ["$", "$$", "$states", ".", "..", "(", ")", "[", "]", "{", "}", "%", "*", "**", "^(", "~>", ":=", "function($v){", "|", "/", "/(a+)+$/", "'", "\"", "\\", ",", ";", ":", "?", "and", "in", "1e400", "[1..9999999]", "@$v", "#$i", "ü", "\ud83d", "λ($x){"];
}
