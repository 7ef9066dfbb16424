namespace Understudy.Substitutes.Tests;

public sealed class CardRefusedException(string message) : Exception(message);
