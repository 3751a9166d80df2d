using H3Conformance.Http3.Qpack.Instructions;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends a QPACK decoder instruction.</summary>
public sealed record SendDecoderInstruction(QpackInstruction Instruction, StreamName? Stream = null) : Action
{
    public static readonly ActionDescriptor Description = new("send_decoder_instruction", ActionLayer.Qpack, "Sends a QPACK decoder instruction.", [
        new("instruction", FieldKind.Instruction, "the instruction"),
        new("stream", FieldKind.Stream, "where", "qpack-decoder"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
