namespace H3Conformance.Quic.Connection;

/// <summary>Which automatisms of one engine are on.</summary>
public sealed class Automatisms
{
    private readonly HashSet<Automatism> _off = [];

    public bool this[Automatism automatism]
    {
        get => !_off.Contains(automatism);
        set
        {
            if (value)
                _off.Remove(automatism);
            else
                _off.Add(automatism);
        }
    }
}
