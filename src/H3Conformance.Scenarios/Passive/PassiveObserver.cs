using H3Conformance.Http3.Connection.Events;
using H3Conformance.Http3.Settings;

namespace H3Conformance.Scenarios.Passive;

/// <summary>Follows all that happens on a connection and finds what the server sends against the rules, whatever is being tested.</summary>
public sealed class PassiveObserver
{
    private readonly BreachList _breaches = new();
    private readonly ClientSide _client = new();
    private readonly EncoderWatch _encoder;
    private readonly DecoderWatch _decoder;
    private readonly ServerStreamWatch _streams;
    private readonly ResponseWatch _responses;

    /// <param name="own">The settings that the client's decoder goes by.</param>
    public PassiveObserver(Http3Settings own)
    {
        _encoder = new EncoderWatch(_client, own, _breaches);
        _decoder = new DecoderWatch(_client, _breaches);
        _streams = new ServerStreamWatch(_client, _breaches);
        _responses = new ResponseWatch(_client, _breaches);
    }

    /// <summary>One of each requirement that was broken, 64 at most, in the order in which they were found.</summary>
    public IReadOnlyList<Breach> Breaches => _breaches.All;

    public void Watch(Http3Event happened)
    {
        _client.Watch(happened);
        _encoder.Watch(happened);
        _decoder.Watch(happened);
        _streams.Watch(happened);
        _responses.Watch(happened);
    }
}
