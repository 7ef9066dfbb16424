using Understudy.StepFunctions.Definition;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>A field of states: the types that have it and the query language it belongs to, if not to both.</summary>
internal sealed record FieldUse(string Name, StateType[] Types, QueryLanguage? Only = null)
{
    /// <summary>What the other language has in its place.</summary>
    public string Remedy(QueryLanguage only) => only is QueryLanguage.JsonPath
        ? "JSONata states have Arguments and Output in the place of paths and templates."
        : Name switch
        {
            "Arguments" => "JSONPath states have Parameters in its place.",
            "Items" => "JSONPath states have ItemsPath in its place.",
            _ => "JSONPath states have ResultSelector, ResultPath and OutputPath in its place.",
        };
}
