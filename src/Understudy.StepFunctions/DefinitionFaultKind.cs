namespace Understudy.StepFunctions;

/// <summary>Whether Step Functions would refuse a part of a definition, or only this library does.</summary>
public enum DefinitionFaultKind
{
    /// <summary>Step Functions refuses it too.</summary>
    Invalid,

    /// <summary>Step Functions takes it; this version of the library does not support it yet.</summary>
    Unsupported,
}
