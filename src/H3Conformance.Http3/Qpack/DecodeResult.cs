namespace H3Conformance.Http3.Qpack;

/// <summary>What became of an encoded field section.</summary>
public abstract record DecodeResult;
