namespace H3Conformance.Corpus.Rfc9204;

public sealed class Section5_Configuration(Target target) : ConformanceTest(target)
{
    // The client means what it says: it keeps whatever table the server makes of this.
    [RequirementCases("rfc9204-5-x1")]
    [InlineData("capacity", VarInt.MaxValue, 0)]
    [InlineData("blocked streams", 4096, VarInt.MaxValue)]
    [InlineData("both", VarInt.MaxValue, VarInt.MaxValue)]
    public Task The_settings_may_have_the_largest_value(string which, ulong capacity, ulong blockedStreams)
    {
        ValueList<Setting> settings = [Setting.Of(SettingId.QpackMaxTableCapacity, capacity), Setting.Of(SettingId.QpackBlockedStreams, blockedStreams)];
        return Run([new UseSettings(settings), OpenUniStream(Control, Http3StreamType.Control), SendFrame(Control, new SettingsFrame(settings)), .. Pause, SendRequest(Request, Get)])
            .Case(which).Should().BeAnswered();
    }
}
