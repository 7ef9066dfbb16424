namespace Understudy.StepFunctions;

/// <summary>What an HTTP Task got.</summary>
/// <param name="Protocol">The scheme of the endpoint, such as <c>https</c>.</param>
/// <param name="StatusCode">The status code.</param>
/// <param name="StatusMessage">The reason phrase; null when the result has none.</param>
/// <param name="Headers">The headers, as <c>[name: value, name: value]</c>; null when the result has none.</param>
/// <param name="Body">The body; null when the result has none.</param>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataResponse.html">InspectionDataResponse</see>.</remarks>
public sealed record HttpTaskResponse(string Protocol, string? StatusCode, string? StatusMessage, string? Headers, string? Body);
