namespace H3Conformance.Server.Misbehaviours;

/// <summary>What a client has to do about a misbehaviour of its server.</summary>
public enum ClientDuty
{
    /// <summary>Close the connection with one of the codes.</summary>
    Close,

    /// <summary>Take the response for none: a stream error, which may be raised to a connection error (RFC 9114 section 8).</summary>
    Fail,

    /// <summary>Take no notice, and take the response.</summary>
    GoOn,

    /// <summary>Be silent on this connection from here on: there is nobody to send a code to.</summary>
    Leave,

    /// <summary>Nothing is demanded; a client with limits closes or cancels with one of the codes, or gives up after a time of its own.</summary>
    Choose,
}
