using System.Diagnostics.CodeAnalysis;
using H3Conformance.Quic.Wire;

namespace H3Conformance.UnitTests.Wire;

/// <summary>The shape of every <c>TryRead</c>.</summary>
public delegate bool WireRead<T>(ref WireReader reader, [NotNullWhen(true)] out T? value);
