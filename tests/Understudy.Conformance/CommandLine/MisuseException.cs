namespace Understudy.Conformance.CommandLine;

/// <summary>A command line that cannot be carried out; the message says why.</summary>
internal sealed class MisuseException(string message) : Exception(message);
