namespace H3Conformance.Http3.Connection;

/// <summary>What an HTTP/3 engine does by itself. All are on; each can be switched off.</summary>
public enum Http3Automatism
{
    /// <summary>Opens the control stream.</summary>
    ControlStream,

    /// <summary>Sends SETTINGS first on it.</summary>
    Settings,

    /// <summary>Opens the QPACK encoder stream.</summary>
    QpackEncoderStream,

    /// <summary>Opens the QPACK decoder stream.</summary>
    QpackDecoderStream,

    /// <summary>Sends decoder instructions.</summary>
    QpackAcknowledgments,

    /// <summary>Sends Section Acknowledgment among them.</summary>
    QpackSectionAcknowledgments,
}
