namespace H3Conformance.Quic.Protection;

/// <summary>How a packet is protected when it is sent.</summary>
public enum PacketProtection
{
    /// <summary>As RFC 9001 section 5 wants it.</summary>
    Normal,

    /// <summary>The header is protected well, the payload is sealed with another key.</summary>
    WrongKey,

    /// <summary>All is well but for one bit of the tag.</summary>
    CorruptTag,

    /// <summary>Header and payload are in the clear and there is no tag.</summary>
    None,
}
