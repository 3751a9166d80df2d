using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Http3.Settings;

namespace H3Conformance.Cli.Probing.Readings;

/// <summary>Reads the server's SETTINGS, in the order of the wire.</summary>
internal static class SettingReading
{
    private const int MostSettings = 256;

    /// <exception cref="InquiryException">None came.</exception>
    public static IReadOnlyList<SettingFact> Of(Visit visit) => visit.HasSettings
        ? [.. visit.Outcome.Announced.Settings.Received.Take(MostSettings).Select(Fact)]
        : throw new InquiryException("no SETTINGS came");

    private static SettingFact Fact(Setting setting) => new(setting.Id.Value, SettingName.Of(setting.Id.Value), setting.Value.Value);
}
