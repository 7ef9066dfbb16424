namespace Understudy.Server;

/// <summary>The port that an API was to be served on cannot be opened.</summary>
public sealed class ListenerException : Exception
{
    internal ListenerException(int port, string message, Exception? innerException = null)
        : base(message, innerException) => Port = port;

    /// <summary>The port asked for.</summary>
    public int Port { get; }
}
