using H3Conformance.Http3;
using H3Conformance.Http3.Qpack;
using static H3Conformance.Server.Rules.Rule;

namespace H3Conformance.Server.Rules;

/// <summary>RFC 9204.</summary>
public static class QpackRules
{
    private const string ErrorCodes = "RFC 9204 6";

    public static readonly Rule BlockedStreamsStayWithinTheLimit = ConnectionError("rfc9204-2.1.2-2", H3Error.QpackDecompressionFailed);
    public static readonly Rule ReferencesStayBelowTheInsertCount = ConnectionError("rfc9204-2.2.1-2", H3Error.QpackDecompressionFailed);
    public static readonly Rule InsertCountIsExact = ConnectionError("rfc9204-2.2.1-3", H3Error.QpackDecompressionFailed);
    public static readonly Rule ReferencesAreToLivingEntries = ConnectionError("rfc9204-2.2.3-1", H3Error.QpackDecompressionFailed);
    public static readonly Rule InstructionsReferToLivingEntries = ConnectionError("rfc9204-2.2.3-2", H3Error.QpackEncoderStreamError);
    public static readonly Rule StaticIndexIsInTheTable = ConnectionError("rfc9204-3.1-1", H3Error.QpackDecompressionFailed);
    public static readonly Rule StaticIndexOfInsertionIsInTheTable = ConnectionError("rfc9204-3.1-2", H3Error.QpackEncoderStreamError);
    public static readonly Rule EntriesFitTheTable = ConnectionError("rfc9204-3.2.2-2", H3Error.QpackEncoderStreamError);
    public static readonly Rule CapacityStaysWithinTheLimit = ConnectionError("rfc9204-4.3.1-2", H3Error.QpackEncoderStreamError);
    public static readonly Rule AcknowledgmentsAreForSections = ConnectionError("rfc9204-4.4.1-1", H3Error.QpackDecoderStreamError);
    public static readonly Rule IncrementsCountInsertions = ConnectionError("rfc9204-4.4.3-1", H3Error.QpackDecoderStreamError);
    public static readonly Rule InsertCountIsReachable = ConnectionError("rfc9204-4.5.1.1-1", H3Error.QpackDecompressionFailed);
    public static readonly Rule BaseIsNotNegative = Undecodable("rfc9204-4.5.1.2-2");
    public static readonly Rule HuffmanOfSectionsIsWellFormed = Undecodable("rfc9204-4.1.2-x1", "section");
    public static readonly Rule HuffmanOfInsertionsIsWellFormed = ConnectionError("rfc9204-4.1.2-x1", H3Error.QpackEncoderStreamError, "encoder-stream") with { CodeLeftOpenBy = ErrorCodes };
    public static readonly Rule SectionsAreWhole = Undecodable("rfc9204-2.2-x1");
    public static readonly Rule NumbersInSectionsAreInRange = StreamError("rfc9204-7.4-2", H3Error.QpackDecompressionFailed, "section");
    public static readonly Rule NumbersOfEncoderAreInRange = ConnectionError("rfc9204-7.4-2", H3Error.QpackEncoderStreamError, "encoder-stream");
    public static readonly Rule NumbersOfDecoderAreInRange = ConnectionError("rfc9204-7.4-2", H3Error.QpackDecoderStreamError, "decoder-stream");
    public static readonly Rule TableStartsWithoutRoom = ConnectionError("rfc9204-3.2.3-x1", H3Error.QpackEncoderStreamError);

    public static readonly IReadOnlyList<Rule> All =
    [
        BlockedStreamsStayWithinTheLimit, ReferencesStayBelowTheInsertCount, ReferencesAreToLivingEntries, InstructionsReferToLivingEntries, StaticIndexIsInTheTable,
        StaticIndexOfInsertionIsInTheTable, EntriesFitTheTable, CapacityStaysWithinTheLimit, AcknowledgmentsAreForSections, IncrementsCountInsertions,
        InsertCountIsExact, InsertCountIsReachable, BaseIsNotNegative, HuffmanOfSectionsIsWellFormed, HuffmanOfInsertionsIsWellFormed, SectionsAreWhole, NumbersInSectionsAreInRange,
        NumbersOfEncoderAreInRange, NumbersOfDecoderAreInRange, TableStartsWithoutRoom,
    ];

    /// <summary>The rule that a failure breaks.</summary>
    public static Rule Broken(QpackFailure failure) => failure.Fault switch
    {
        QpackFault.InvalidStaticIndex => StaticIndexIsInTheTable,
        QpackFault.InvalidStaticIndexOnEncoderStream => StaticIndexOfInsertionIsInTheTable,
        QpackFault.CapacityAboveLimit => CapacityStaysWithinTheLimit,
        QpackFault.EntryTooLarge => EntriesFitTheTable,
        QpackFault.InvalidRelativeIndexOnEncoderStream or QpackFault.EvictedReferenceOnEncoderStream => InstructionsReferToLivingEntries,
        QpackFault.InsertCountIncrementZero or QpackFault.InsertCountIncrementTooLarge => IncrementsCountInsertions,
        QpackFault.UnexpectedSectionAcknowledgment => AcknowledgmentsAreForSections,
        QpackFault.InvalidRelativeIndex or QpackFault.EvictedReference => ReferencesAreToLivingEntries,
        QpackFault.ReferenceBeyondRequiredInsertCount => ReferencesStayBelowTheInsertCount,
        QpackFault.EncodedInsertCountTooLarge or QpackFault.EncodedInsertCountUnreachable or QpackFault.RequiredInsertCountNonZeroWithoutTable => InsertCountIsReachable,
        QpackFault.NegativeBase => BaseIsNotNegative,
        QpackFault.TooManyBlockedStreams => BlockedStreamsStayWithinTheLimit,
        QpackFault.HuffmanPadding or QpackFault.HuffmanEos when failure.Code == H3Error.QpackEncoderStreamError => HuffmanOfInsertionsIsWellFormed,
        QpackFault.HuffmanPadding or QpackFault.HuffmanEos => HuffmanOfSectionsIsWellFormed,
        QpackFault.IntegerTooLarge or QpackFault.StringTooLong when failure.Code == H3Error.QpackEncoderStreamError => NumbersOfEncoderAreInRange,
        QpackFault.IntegerTooLarge or QpackFault.StringTooLong when failure.Code == H3Error.QpackDecoderStreamError => NumbersOfDecoderAreInRange,
        QpackFault.IntegerTooLarge or QpackFault.StringTooLong => NumbersInSectionsAreInRange,
        _ => SectionsAreWhole with { Code = failure.Code },
    };

    // What the section on error codes alone speaks of: it lets the stream or the connection end.
    private static Rule Undecodable(string requirement, string aspect = "") =>
        ConnectionError(requirement, H3Error.QpackDecompressionFailed, aspect) with { ScopeLeftOpenBy = ErrorCodes, CodeLeftOpenBy = ErrorCodes };
}
