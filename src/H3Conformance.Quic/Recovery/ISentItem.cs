namespace H3Conformance.Quic.Recovery;

/// <summary>
/// Something a packet carried, told about its fate. An item can be told that it is lost more than once, and that it is
/// acknowledged after it was lost: the network was only slow.
/// </summary>
public interface ISentItem
{
    void Acknowledged();

    void Lost();
}
