using H3Conformance.Http3.Connection;

namespace H3Conformance.Scenarios.Actions;

/// <summary>Switches something that the HTTP/3 engine does by itself.</summary>
public sealed record SwitchHttp3(Http3Automatism Automatism, bool On) : Action
{
    public static readonly ActionDescriptor Description = new("switch_http3", ActionLayer.Engine, "Switches something that the HTTP/3 engine does by itself.", [
        new("automatism", FieldKind.Choice, "which"),
        new("on", FieldKind.YesNo, "on or off", "no"),
    ]);

    private protected override ActionDescriptor Described => Description;
}
