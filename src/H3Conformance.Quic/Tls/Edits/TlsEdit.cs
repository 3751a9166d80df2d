using System.Text.Json.Serialization;
using H3Conformance.Quic.Tls.Messages;

namespace H3Conformance.Quic.Tls.Edits;

/// <summary>
/// A change to the handshake messages of one type that this side sends. Edits apply in their order; those without
/// <see cref="AfterTranscript"/> come first and are part of what is hashed and signed, so that a tolerant peer can still
/// complete the handshake. Binders are computed after them, unless an edit touched the pre_shared_key extension.
/// </summary>
/// <param name="Message">The type of the messages that are changed.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "edit")]
[JsonDerivedType(typeof(SetExtension), "set-extension")]
[JsonDerivedType(typeof(RemoveExtension), "remove-extension")]
[JsonDerivedType(typeof(DuplicateExtension), "duplicate-extension")]
[JsonDerivedType(typeof(MoveExtension), "move-extension")]
[JsonDerivedType(typeof(ReplaceMessage), "replace-message")]
[JsonDerivedType(typeof(OmitMessage), "omit-message")]
[JsonDerivedType(typeof(InsertBefore), "insert-before")]
[JsonDerivedType(typeof(InsertAfter), "insert-after")]
[JsonDerivedType(typeof(SplitMessage), "split-message")]
[JsonDerivedType(typeof(EditByte), "edit-byte")]
[JsonDerivedType(typeof(AppendBytes), "append-bytes")]
public abstract record TlsEdit(HandshakeType Message)
{
    /// <summary>The change hits the wire only: this side hashes and signs the message as it was before.</summary>
    public bool AfterTranscript { get; init; }

    /// <summary>1 for the first message of the type, 2 for the second (after a HelloRetryRequest); null for every one.</summary>
    public int? Occurrence { get; init; }

    internal abstract EditedMessage Apply(EditedMessage message);
}
