namespace H3Conformance.Quic.Connection.Paths;

/// <summary>What is known of one path (RFC 9000 sections 8 and 9).</summary>
public sealed class PathState(NetworkPath path)
{
    private const int AmplificationFactor = 3;
    private const int MostAttempts = 3;
    private const int MostExpected = 64;
    private readonly List<Bytes> _challenges = [];
    private readonly Queue<Bytes> _expected = new();

    public NetworkPath Path { get; } = path;

    /// <summary>The peer has shown that it receives at its address.</summary>
    public bool IsValidated { get; set; }

    /// <summary>When a challenge is to be repeated or given up; null while none is out.</summary>
    public TimeSpan? ChallengeDeadline { get; private set; }

    /// <summary>The Destination Connection ID of the last packet that came along it.</summary>
    public Bytes LastDestination { get; set; }

    public ulong OctetsReceived { get; set; }

    public ulong OctetsSent { get; set; }

    public bool MayChallengeAgain => _challenges.Count < MostAttempts;

    /// <summary>Octets that may leave before the address is validated (RFC 9000 section 8.1).</summary>
    public int SendAllowance => IsValidated
        ? int.MaxValue
        : (int)Math.Min(int.MaxValue, (AmplificationFactor * OctetsReceived) - Math.Min(AmplificationFactor * OctetsReceived, OctetsSent));

    /// <summary>Begins a validation.</summary>
    public void StartValidation()
    {
        // A late answer to an earlier validation is no fault.
        _challenges.ForEach(Expect);
        _challenges.Clear();
    }

    /// <summary>A challenge is to be sent: 8 octets. Answers to earlier ones stay good.</summary>
    public void Challenge(Bytes data)
    {
        _challenges.Add(data);
        ChallengeDeadline = null;
    }

    public void ChallengeSent(TimeSpan now, TimeSpan probeTimeout) =>
        ChallengeDeadline = now + (probeTimeout * (1 << Math.Max(0, _challenges.Count - 1)));

    /// <summary>An action sent a challenge of its own.</summary>
    public void Expect(Bytes data)
    {
        _expected.Enqueue(data);
        if (_expected.Count > MostExpected)
            _expected.Dequeue();
    }

    public bool Answers(Bytes data) => _challenges.Contains(data) || _expected.Contains(data);

    /// <summary>The validation is over, well or not.</summary>
    public void EndValidation() => ChallengeDeadline = null;
}
