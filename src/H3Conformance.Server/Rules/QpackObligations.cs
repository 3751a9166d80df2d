using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>What RFC 9204 wants the server to send, and not to send.</summary>
public static class QpackObligations
{
    public static readonly Rule SectionsAreAcknowledged = Obligation("rfc9204-2.2.2.1-1");
    public static readonly Rule CancellationsAreSent = Obligation("rfc9204-2.2.2.2-x1");
    public static readonly Rule InsertionsAreReported = Obligation("rfc9204-2.2.2.3-x1");
    public static readonly Rule NothingIsInsertedWithoutTable = Obligation("rfc9204-3.2.3-4");
    public static readonly Rule OneStreamOfEachType = Obligation("rfc9204-4.2-1");
    public static readonly Rule StaticSectionsAreNotAcknowledged = Obligation("rfc9204-4.4.1-x1");

    public static readonly IReadOnlyList<Rule> All =
    [
        SectionsAreAcknowledged, CancellationsAreSent, InsertionsAreReported, NothingIsInsertedWithoutTable, OneStreamOfEachType, StaticSectionsAreNotAcknowledged,
    ];
}
