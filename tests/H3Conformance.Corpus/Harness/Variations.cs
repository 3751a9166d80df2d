using H3Conformance.Http3.Connection;

namespace H3Conformance.Corpus.Harness;

/// <summary>The connections on which the server is watched, by name: every rule about what it sends sees all of them on which it could be broken.</summary>
public static class Variations
{
    private static readonly Dictionary<string, Variation> ByName = new(StringComparer.Ordinal)
    {
        ["no dynamic table"] = new(0, 0),
        ["220 octets, none blocked"] = new(220, 0),
        ["220 octets, 16 blocked"] = new(220, 16),
        ["4096 octets, none blocked"] = new(4096, 0),
        ["4096 octets, 16 blocked"] = new(4096, 16),
        ["a hundred requests"] = new(220, 16) { Requests = 90, AtATime = 10 },
        ["no acknowledgments"] = new(220, 16) { Requests = 24, AtATime = 8, Withheld = Http3Automatism.QpackAcknowledgments },
        ["no section acknowledgments"] = new(220, 16) { Requests = 24, Withheld = Http3Automatism.QpackSectionAcknowledgments },
        ["SETTINGS late"] = new(4096, 16) { SettingsAreLate = true },
        ["settings left out"] = new(null, null),
        ["blocked streams left out"] = new(4096, null),
    };

    /// <summary>For what a server could do on any connection: each value of a variation once, not each combination.</summary>
    public static TheoryData<string> Any =>
        ["no dynamic table", "220 octets, none blocked", "4096 octets, 16 blocked", "a hundred requests", "SETTINGS late"];

    /// <summary>The client offers a dynamic table from the start.</summary>
    public static TheoryData<string> WithTable =>
        ["220 octets, none blocked", "220 octets, 16 blocked", "4096 octets, none blocked", "4096 octets, 16 blocked", "a hundred requests", "no acknowledgments"];

    /// <summary>Nothing may block: by SETTINGS, by default, or because as many streams as may be blocked never are acknowledged.</summary>
    public static TheoryData<string> WithRiskOfBlocking => ["220 octets, none blocked", "4096 octets, none blocked", "no acknowledgments", "blocked streams left out"];

    /// <summary>No dynamic table is offered.</summary>
    public static TheoryData<string> WithoutTable => ["no dynamic table", "settings left out"];

    public static Variation Of(string name) => ByName[name];
}
