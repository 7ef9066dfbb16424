namespace Understudy.StepFunctions;

/// <summary>How strictly a mocked result is held to what the service's API says it gives.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockInput.html">MockInput</see>.</remarks>
public enum FieldValidationMode
{
    /// <summary><c>STRICT</c>: required fields are there, and the fields that are there have the right form.</summary>
    Strict,

    /// <summary><c>PRESENT</c>: the fields that are there have the right form.</summary>
    Present,

    /// <summary><c>NONE</c>: anything goes.</summary>
    None,
}
