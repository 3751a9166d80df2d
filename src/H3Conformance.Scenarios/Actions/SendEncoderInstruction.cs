using H3Conformance.Http3.Qpack.Instructions;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Sends a QPACK encoder instruction.</summary>
public sealed record SendEncoderInstruction(QpackInstruction Instruction, StreamName? Stream = null) : Action
{
    public static readonly ActionDescriptor Description = new("send_encoder_instruction", ActionLayer.Qpack, "Sends a QPACK encoder instruction.", [
        new("instruction", FieldKind.Instruction, "the instruction"),
        new("stream", FieldKind.Stream, "where", "qpack-encoder"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
