namespace Understudy.StepFunctions.Definition;

/// <summary>The language of a state's paths and expressions (ASL field <c>QueryLanguage</c>).</summary>
internal enum QueryLanguage
{
    JsonPath,
    Jsonata,
}
