namespace H3Conformance.Http3.Qpack;

/// <summary>The rule of RFC 9204 that was broken. Where it can be broken on more than one kind of stream, the error code tells which.</summary>
public enum QpackFault
{
    /// <summary>Section 3.1: a field line refers to a static entry above 98.</summary>
    InvalidStaticIndex,

    /// <summary>Section 3.1: an instruction refers to a static entry above 98.</summary>
    InvalidStaticIndexOnEncoderStream,

    /// <summary>Section 4.3.1: more than SETTINGS_QPACK_MAX_TABLE_CAPACITY.</summary>
    CapacityAboveLimit,

    /// <summary>Section 3.2.2: an entry with its 32 octets is larger than the capacity.</summary>
    EntryTooLarge,

    /// <summary>Section 3.2.5: an instruction refers to an entry before the first.</summary>
    InvalidRelativeIndexOnEncoderStream,

    /// <summary>Section 2.2.3: an instruction refers to an entry that is gone.</summary>
    EvictedReferenceOnEncoderStream,

    /// <summary>Section 4.4.3.</summary>
    InsertCountIncrementZero,

    /// <summary>Section 4.4.3: more insertions are acknowledged than were sent.</summary>
    InsertCountIncrementTooLarge,

    /// <summary>Section 4.4.1: no section of the stream waits for an acknowledgment.</summary>
    UnexpectedSectionAcknowledgment,

    /// <summary>Section 3.2.5: a field line refers to an entry before the first.</summary>
    InvalidRelativeIndex,

    /// <summary>Section 4.5.1.1: above twice the number of entries that fit the table.</summary>
    EncodedInsertCountTooLarge,

    /// <summary>Section 4.5.1.1: stands for 0 or for a count that the table cannot have reached.</summary>
    EncodedInsertCountUnreachable,

    /// <summary>Section 4.5.1.1: the table has no room for any entry.</summary>
    RequiredInsertCountNonZeroWithoutTable,

    /// <summary>Section 4.5.1.2.</summary>
    NegativeBase,

    /// <summary>Section 2.2.3: a field line refers to an entry at or above the Required Insert Count.</summary>
    ReferenceBeyondRequiredInsertCount,

    /// <summary>Section 2.2.3: a field line refers to an entry that is gone.</summary>
    EvictedReference,

    /// <summary>Section 2.1.2: more streams wait than SETTINGS_QPACK_BLOCKED_STREAMS.</summary>
    TooManyBlockedStreams,

    /// <summary>Section 4.1.1: above 2^62-1, or longer than any reasonable encoding.</summary>
    IntegerTooLarge,

    /// <summary>RFC 7541 section 7.4: longer than this implementation takes.</summary>
    StringTooLong,

    /// <summary>RFC 7541 section 5.2: padding of 8 bits or more, or not all ones.</summary>
    HuffmanPadding,

    /// <summary>RFC 7541 section 5.2: the end-of-string symbol inside a string.</summary>
    HuffmanEos,

    /// <summary>Section 4.5: the field section ends inside its prefix or a field line.</summary>
    TruncatedSection,

    /// <summary>Sections 4.3 and 4.4: the stream ends inside an instruction.</summary>
    TruncatedInstruction,
}
