using System.Globalization;
using H3Conformance.Cli.Probing.Facts;

namespace H3Conformance.Cli.Probing.Screen;

/// <summary>What the screen says about HTTP/3 and QPACK.</summary>
internal static class Http3Section
{
    public static Section Of(ProbeReport report)
    {
        var rows = new RowsOf(report);
        return new Section(
            "HTTP/3",
            rows.Row("GET", "response", report.Response, static facts => string.Create(CultureInfo.InvariantCulture, $"{facts.Path}: status {facts.Status}, {facts.ContentLength} octets{(facts.Server is { } server ? $", from {server}" : "")}")),
            rows.Row("SETTINGS", "settings", report.Settings, static facts => Words.List([.. facts.Select(static fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Name} {fact.Value}"))])),
            rows.Row("extensions", "extensions", report.Extensions, Extensions),
            rows.Row("reserved", "extensions", report.Extensions, Reserved),
            rows.Row("QPACK encoder", "qpack_encoder", report.QpackEncoder, static facts => string.Create(CultureInfo.InvariantCulture, $"{(facts.UsesDynamicTable ? "uses" : "does not use")} the dynamic table: {facts.Insertions} insertions, {facts.References} references in two responses")),
            rows.Row("QPACK decoder", "qpack_decoder", report.QpackDecoder, Decoder));
    }

    private static string Extensions(ExtensionFacts facts) =>
        $"extended CONNECT {Words.YesNo(facts.ExtendedConnect)}, HTTP datagrams {Words.YesNo(facts.HttpDatagrams)}, QUIC datagrams {Words.YesNo(facts.QuicDatagrams)}, WebTransport {Words.YesNo(facts.WebTransport)}, grease_quic_bit {Words.YesNo(facts.GreaseQuicBit)}";

    private static string Reserved(ExtensionFacts facts) => string.Create(
        CultureInfo.InvariantCulture,
        $"transport parameters {facts.ReservedTransportParameters}, settings {facts.ReservedSettings}, streams {facts.ReservedStreams}, frames {facts.ReservedFrames}");

    private static string Decoder(QpackDecoderFacts facts) => facts.Capacity == 0
        ? "has no dynamic table"
        : string.Create(CultureInfo.InvariantCulture, $"{facts.Acknowledged} of {facts.Insertions} insertions acknowledged; {facts.SectionAcknowledgments} section acknowledgments, {facts.InsertCountIncrements} increments");
}
