using System.Text;
using H3Conformance.Quic;

namespace H3Conformance.Scenarios.Tunnels;

/// <summary>
/// One TCP connection of a tunnel's target: octets in, octets out. Its first line, <c>h3c-tunnel MARKER BEHAVIOUR</c>, says whose it is and
/// what becomes of it, and is sent back. At FIN the target ends its side too.
/// </summary>
public sealed class TunnelConnection(TunnelTarget target)
{
    private const string Greeting = "h3c-tunnel";
    private const int LongestLine = 256;
    private const int MostOctets = 256 << 10;
    private byte[] _line = [];
    private TunnelBehaviour? _behaviour;
    private TcpEnding _own;
    private volatile TunnelRecord _record = new(Bytes.Empty, TcpEnding.None);

    /// <summary>What the target sends before it ends its side by itself: more than one packet, and less than any buffer.</summary>
    public static Bytes Farewell { get; } = Bytes.Repeat((byte)'f', 50_000);

    /// <summary>May be asked by another thread than the one that drives the connection.</summary>
    public TunnelRecord Record => _record;

    /// <summary>The first line came, and a run looks for its marker.</summary>
    public bool IsNamed => _behaviour is not null;

    /// <summary>The first line of a connection.</summary>
    /// <param name="marker">Without spaces.</param>
    /// <param name="behaviour">What the target is to do.</param>
    public static string FirstLine(string marker, TunnelBehaviour behaviour) => $"{Greeting} {marker} {behaviour.ToString().ToLowerInvariant()}\n";

    /// <summary>Octets came.</summary>
    public TunnelAnswer Receive(ReadOnlySpan<byte> octets)
    {
        if (_behaviour is { } behaviour)
            return React(behaviour, octets);
        _line = [.. _line, .. octets];
        var length = _line.AsSpan().IndexOf((byte)'\n') + 1;
        if (length == 0 && _line.Length <= LongestLine)
            return TunnelAnswer.Nothing;
        if (Read(_line.AsSpan(0, length)) is not { } named)
            return new TunnelAnswer(Bytes.Empty, _own = TcpEnding.Reset);
        _behaviour = named;
        var answer = React(named, _line.AsSpan(length));
        return answer with { Octets = Bytes.Copy(_line.AsSpan(0, length)).Concat(answer.Octets) };
    }

    /// <summary>FIN came.</summary>
    public TunnelAnswer Finish()
    {
        _record = _record with { Ending = TcpEnding.Finished };
        return End(Bytes.Empty, TcpEnding.Finished);
    }

    /// <summary>RST came.</summary>
    public void Reset()
    {
        _record = _record with { Ending = TcpEnding.Reset };
        _own = TcpEnding.Reset;
    }

    private TunnelBehaviour? Read(ReadOnlySpan<byte> line)
    {
        var words = Encoding.Latin1.GetString(line).TrimEnd('\n').Split(' ');
        return words is [Greeting, var marker, var name] && Enum.TryParse<TunnelBehaviour>(name, ignoreCase: true, out var behaviour) && target.Admit(marker, this) ? behaviour : null;
    }

    private TunnelAnswer React(TunnelBehaviour behaviour, ReadOnlySpan<byte> octets)
    {
        if (octets.IsEmpty)
            return TunnelAnswer.Nothing;
        var came = Bytes.Copy(octets);
        _record = _record with { Received = _record.Received.Concat(came.Slice(0, Math.Min(came.Length, MostOctets - _record.Received.Length))) };
        return behaviour switch
        {
            TunnelBehaviour.Echo => End(came, TcpEnding.None),
            TunnelBehaviour.Finish => End(Farewell, TcpEnding.Finished),
            TunnelBehaviour.Abort => End(Bytes.Empty, TcpEnding.Reset),
            _ => TunnelAnswer.Nothing,
        };
    }

    // Nothing follows the end.
    private TunnelAnswer End(Bytes octets, TcpEnding ending)
    {
        if (_own != TcpEnding.None)
            return TunnelAnswer.Nothing;
        _own = ending;
        return new TunnelAnswer(octets, ending);
    }
}
