namespace H3Conformance.Quic.Connection;

/// <summary>Makes the connection IDs that connections start with.</summary>
public static class ConnectionIdentities
{
    private const int FirstDestinationLength = 8;
    private const int ChallengeLength = 8;
    private const int ResetTokenLength = 16;

    public static ConnectionIdentity OfClient(QuicOptions options, Random random) => new()
    {
        OriginalDestination = random.NextBytes(FirstDestinationLength),
        Local = random.NextBytes(options.ConnectionIdLength),
        MakeConnectionId = () => random.NextBytes(options.ConnectionIdLength),
        MakeChallenge = () => random.NextBytes(ChallengeLength),
        MakeResetToken = _ => random.NextBytes(ResetTokenLength),
    };
}
