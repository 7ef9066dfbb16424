namespace Understudy.Lambda;

/// <summary>An event that does not fit the handler's type. Its name is what the .NET Lambda runtime reports as error then.</summary>
internal sealed class JsonSerializerException(string message, Exception innerException) : Exception(message, innerException);
