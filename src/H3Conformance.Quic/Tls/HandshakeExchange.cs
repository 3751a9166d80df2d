using H3Conformance.Quic.Crypto;
using H3Conformance.Quic.Tls.Edits;
using H3Conformance.Quic.Tls.Extensions;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls;

/// <summary>What both roles share: messages in and out, the transcript, and the queue of outputs.</summary>
internal sealed class HandshakeExchange(ValueList<TlsEdit> edits)
{
    private readonly Queue<TlsOutput> _outputs = new();
    private readonly Dictionary<HandshakeType, int> _sent = [];

    public MessageReassembly Incoming { get; } = new();

    public Transcript Transcript { get; } = new();

    public bool IsDead { get; private set; }

    /// <summary>32 octets; names the connection in the key log.</summary>
    public Bytes ClientRandom { get; set; }

    public bool TryTakeOutput(out TlsOutput output) => _outputs.TryDequeue(out output!);

    public void Emit(TlsOutput output)
    {
        if (!IsDead)
            _outputs.Enqueue(output);
    }

    public void Fail(AlertOutput alert)
    {
        Emit(alert);
        IsDead = true;
    }

    public void Fail(TlsAlert alert, string reason) => Fail(new AlertOutput(alert, reason));

    /// <summary>True if there is an alert, which then ends the handshake.</summary>
    public bool Fails(AlertOutput? alert)
    {
        if (alert is not null)
            Fail(alert);
        return alert is not null;
    }

    /// <summary>Ends the handshake with the error that is QUIC's own. Always false.</summary>
    public bool Violate(string reason)
    {
        Fail(new AlertOutput(TlsAlert.UnexpectedMessage, reason) { Error = QuicError.ProtocolViolation });
        return false;
    }

    /// <summary>Ends the handshake for an extension that does not follow its syntax. Always false.</summary>
    public bool Malformed(ExtensionType type)
    {
        Fail(TlsAlert.DecodeError, $"A malformed {type}.");
        return false;
    }

    /// <summary>Sends a message with its edits.</summary>
    public void Send(EncryptionLevel level, HandshakeMessage message) => Send(level, Edit(message));

    /// <summary>Applies the edits that the transcript sees.</summary>
    public EditedMessage Edit(HandshakeMessage message)
    {
        _sent[message.Type] = _sent.GetValueOrDefault(message.Type) + 1;
        return Apply(new EditedMessage(message), static edit => !edit.AfterTranscript);
    }

    /// <summary>Sends what <see cref="Edit"/> made of a message.</summary>
    public void Send(EncryptionLevel level, EditedMessage edited)
    {
        foreach (var message in edited.Messages)
            Transcript.Add(message);
        var wire = Apply(edited, static edit => edit.AfterTranscript);
        foreach (var message in wire.Messages)
            Emit(new MessageOutput(Sent: true, MessageReassembly.Parse(message)));
        foreach (var piece in wire.Pieces)
            Emit(new CryptoDataOutput(level, piece));
    }

    public void LogSecret(string label, Bytes secret) => Emit(new KeyLogOutput($"{label} {ClientRandom} {secret}"));

    public void ReadKeys(EncryptionLevel level, CipherSuite suite, Bytes secret) => Emit(new ReadKeysOutput(level, suite, secret));

    public void WriteKeys(EncryptionLevel level, CipherSuite suite, Bytes secret) => Emit(new WriteKeysOutput(level, suite, secret));

    private EditedMessage Apply(EditedMessage message, Func<TlsEdit, bool> isDue)
    {
        var occurrence = _sent.GetValueOrDefault(message.Type);
        foreach (var edit in edits)
        {
            if (edit.Message == message.Type && isDue(edit) && (edit.Occurrence ?? occurrence) == occurrence)
                message = edit.Apply(message);
        }

        return message;
    }
}
