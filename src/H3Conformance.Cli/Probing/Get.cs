using H3Conformance.Http3.Fields;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Running;

namespace H3Conformance.Cli.Probing;

/// <summary>The plain request of a probe.</summary>
internal static class Get
{
    public static SendRequest On(StreamName stream, ClientProfile profile) => new(stream, Request.Get(profile.Authority, profile.Path).Fields);
}
