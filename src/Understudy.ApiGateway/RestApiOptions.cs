using System.Collections.ObjectModel;
using System.Text.Json;
using Understudy.Json;

namespace Understudy.ApiGateway;

/// <summary>How a deployed API runs. The defaults serve most tests.</summary>
public sealed record RestApiOptions
{
    /// <summary>How many exchanges are kept unless told otherwise: 10 000.</summary>
    public const int DefaultExchangeCapacity = 10_000;

    internal static readonly RestApiOptions Default = new();

    /// <summary>What ids and the choice of the canary are drawn from. Default 0. The same seed and the same calls give the same bytes.</summary>
    public int Seed { get; init; }

    /// <summary>The account in ARNs and events, twelve digits. Default <c>123456789012</c>.</summary>
    public string AccountId { get; init; } = "123456789012";

    /// <summary>The region in ARNs and the host name. Default <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>Whether a request that waits on virtual time moves the clock until it is answered. Default false: it stays pending until the
    /// test advances the clock.</summary>
    public bool AutoAdvance { get; init; }

    /// <summary>How many exchanges are kept, the latest: 0 and more. Default <see cref="DefaultExchangeCapacity"/>.</summary>
    public int ExchangeCapacity { get; init; } = DefaultExchangeCapacity;

    /// <summary>Functions by name, for integrations and authorizers that give only a URI (imported definitions).</summary>
    public IReadOnlyDictionary<string, ILambdaFunction> Functions { get; init; } = ReadOnlyDictionary<string, ILambdaFunction>.Empty;

    /// <summary>What answers for HTTP and service integrations that bring no back end of their own. Default none.</summary>
    public IIntegration? Backend { get; init; }

    /// <summary>The requests per second of the account over all its methods, and the burst. Default AWS's: 10 000 and 5 000. Null: no limit.</summary>
    /// <remarks>On a clock that stands still the 5 001st call is throttled, as it would be within one instant on AWS.</remarks>
    public ThrottleSettings? AccountThrottle { get; init; } = new(10_000, 5_000);

    /// <summary>The IAM identities that sign requests, by access key id, for methods with AWS_IAM authorization. Default none.</summary>
    /// <remarks>Signatures are not verified: the <c>Credential</c> of the <c>Authorization</c> header says who calls.</remarks>
    public IReadOnlyDictionary<string, IamIdentity> IamIdentities { get; init; } = ReadOnlyDictionary<string, IamIdentity>.Empty;

    /// <summary>The tokens of Cognito user pools that are valid, each with its claims as an object. Default none.</summary>
    /// <remarks>A claim <c>exp</c> (seconds since 1970) is compared with the clock. Tokens are not decoded: any text is a token here.</remarks>
    public IReadOnlyDictionary<string, JsonData> UserPoolTokens { get; init; } = ReadOnlyDictionary<string, JsonData>.Empty;

    /// <summary>How .NET values are made into JSON and back by handlers that bring no options of their own. Default: as Lambda's own serializer does.</summary>
    public JsonSerializerOptions? JsonSerializerOptions { get; init; }
}
