using BenchmarkDotNet.Attributes;
using H3Conformance.Http3.Fields;
using H3Conformance.Http3.Qpack;
using H3Conformance.Quic;

namespace H3Conformance.Bench;

/// <summary>The fields of a request as browsers send it, with a dynamic table that holds them, and without one.</summary>
[MemoryDiagnoser]
public class QpackBenchmarks
{
    private static readonly Field[] Fields =
    [
        .. Request.Get("www.example.org", "/assets/site.css?v=20260101").Fields,
        Field.Of("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
        Field.Of("accept", "text/css,*/*;q=0.1"),
        Field.Of("accept-language", "en-US,en;q=0.5"),
        Field.Of("accept-encoding", "gzip, deflate, br, zstd"),
        Field.Of("referer", "https://www.example.org/"),
        Field.Of("cookie", "session=0123456789abcdef0123456789abcdef"),
    ];

    private QpackEncoder _encoder = null!;
    private QpackDecoder _decoder = null!;
    private Bytes _section;
    private Bytes _acknowledgment;

    /// <summary>Octets of the dynamic table.</summary>
    [Params(0UL, 4096UL)]
    public ulong Table { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _encoder = new QpackEncoder { TableCapacityWanted = Table };
        _encoder.ApplySettings(Table, 16);
        _decoder = new QpackDecoder(Table, 16);
        Exchange();
        Exchange();
    }

    /// <summary>And the acknowledgment of the section, without which sections would pile up.</summary>
    [Benchmark]
    public Bytes Encode()
    {
        var section = _encoder.Encode(0, Fields);
        _encoder.ReceiveDecoderStream(_acknowledgment);
        return section;
    }

    /// <summary>And its acknowledgment.</summary>
    [Benchmark]
    public Bytes Decode()
    {
        _decoder.Decode(0, _section);
        return _decoder.TakeInstructions();
    }

    private void Exchange()
    {
        _section = _encoder.Encode(0, Fields);
        if (_decoder.ReceiveEncoderStream(_encoder.TakeInstructions()) is { } failure)
            throw new InvalidOperationException(failure.ToString());
        if (_decoder.Decode(0, _section) is not DecodedSection)
            throw new InvalidOperationException("What was encoded does not decode.");
        _acknowledgment = _decoder.TakeInstructions();
        _encoder.ReceiveDecoderStream(_acknowledgment);
    }
}
