using System.Net;

namespace H3Conformance.Quic.Connection;

/// <summary>The two ends of a path as an engine knows them.</summary>
/// <param name="Local">Index of the local socket: 0 is the first, each change of the source port takes the next one.</param>
/// <param name="Remote">Address and port of the other end.</param>
public sealed record NetworkPath(int Local, IPEndPoint Remote);
