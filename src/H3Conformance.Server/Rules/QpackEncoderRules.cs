using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9204: what the server's encoder keeps to, and what its decoder hands on and sends.</summary>
public static class QpackEncoderRules
{
    public static readonly Rule FieldsAreSentInTheirOrder = Obligation("rfc9204-2.1-2");
    public static readonly Rule InsertionsEvictNothingInUse = Obligation("rfc9204-2.1.1-1");
    public static readonly Rule BlockedStreamsAreFew = Obligation("rfc9204-2.1.2-1");
    public static readonly Rule FieldsAreTakenInTheirOrder = Obligation("rfc9204-2.2-1");
    public static readonly Rule EntriesReferredToStay = Obligation("rfc9204-3.2.2-1");
    public static readonly Rule CapacityIsWithinTheMaximum = Obligation("rfc9204-3.2.3-1");
    public static readonly Rule NoQpackStreamIsClosed = Obligation("rfc9204-4.2-3", "closed");
    public static readonly Rule NoQpackStreamIsStopped = Obligation("rfc9204-4.2-3", "stopped");
    public static readonly Rule NewCapacitiesAreWithinTheMaximum = Obligation("rfc9204-4.3.1-1");
    public static readonly Rule ReductionsEvictNothingInUse = Obligation("rfc9204-4.3.1-3");
    public static readonly Rule IncrementsAreNotZero = Obligation("rfc9204-4.4.3-x1", "zero");
    public static readonly Rule IncrementsAreOfInsertions = Obligation("rfc9204-4.4.3-x1", "beyond");
    public static readonly Rule BaseIsNotNegative = Obligation("rfc9204-4.5.1.2-1");
    public static readonly Rule MissingCapacityIsZero = Obligation("rfc9204-5-x1", "capacity");
    public static readonly Rule MissingBlockedStreamsAreNone = Obligation("rfc9204-5-x1", "blocked-streams");
    public static readonly Rule LongFieldsAreTaken = Tolerance("rfc9204-7.4-1");

    public static readonly IReadOnlyList<Rule> All =
    [
        FieldsAreSentInTheirOrder, InsertionsEvictNothingInUse, BlockedStreamsAreFew, FieldsAreTakenInTheirOrder, EntriesReferredToStay,
        CapacityIsWithinTheMaximum, NoQpackStreamIsClosed, NoQpackStreamIsStopped, NewCapacitiesAreWithinTheMaximum, ReductionsEvictNothingInUse,
        IncrementsAreNotZero, IncrementsAreOfInsertions, BaseIsNotNegative, MissingCapacityIsZero, MissingBlockedStreamsAreNone, LongFieldsAreTaken,
    ];
}
