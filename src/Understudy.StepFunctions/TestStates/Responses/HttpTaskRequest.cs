namespace Understudy.StepFunctions;

/// <summary>What an HTTP Task sends.</summary>
/// <param name="Protocol">The scheme of the endpoint, such as <c>https</c>.</param>
/// <param name="Method">The method, such as <c>POST</c>.</param>
/// <param name="Url">The endpoint with its query.</param>
/// <param name="Headers">The headers, as <c>[Name: value, Name: value]</c>; null for none.</param>
/// <param name="Body">The body; null for none.</param>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataRequest.html">InspectionDataRequest</see>.
/// What the connection of EventBridge adds (the authorization, its own headers) is not known here and left out.</remarks>
public sealed record HttpTaskRequest(string Protocol, string Method, string Url, string? Headers, string? Body);
