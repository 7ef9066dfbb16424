using System.Collections.Concurrent;

namespace Understudy.StepFunctions.TestStates.Schemas;

/// <summary>The schemas of the services that come with the package, each read when it is first asked for.</summary>
internal static class ServiceSchemas
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, ApiShape>?> Known = new(StringComparer.Ordinal);

    /// <summary>What an operation gives; null when the service or the operation is not known, or gives nothing.</summary>
    /// <param name="service">The service as the SDK integration names it, such as <c>eventbridge</c>.</param>
    /// <param name="action">The action as the resource names it, such as <c>putEvents</c>.</param>
    public static ApiShape? Find(string service, string action) =>
        Known.GetOrAdd(service, Read) is { } operations && operations.TryGetValue(action, out var shape) ? shape : null;

    private static IReadOnlyDictionary<string, ApiShape>? Read(string service)
    {
        using var stream = typeof(ServiceSchemas).Assembly.GetManifestResourceStream($"TestStates.Schemas.{service}.txt");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new ApiShapeReader().Read(reader);
    }
}
