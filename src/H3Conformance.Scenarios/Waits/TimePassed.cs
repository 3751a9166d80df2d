using System.Text.Json.Serialization;

namespace H3Conformance.Scenarios.Waits;

/// <summary>A time passed.</summary>
/// <param name="Milliseconds">At least 0.</param>
public sealed record TimePassed(double Milliseconds) : Condition
{
    [JsonIgnore]
    public TimeSpan Duration => TimeSpan.FromMilliseconds(Math.Clamp(Milliseconds, 0, int.MaxValue));
}
