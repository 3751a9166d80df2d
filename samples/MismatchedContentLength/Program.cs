using H3Conformance.Http3;
using H3Conformance.Http3.Fields;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Scenarios.Waits;

var url = new Uri(args[0]);
var request = Request.Post(url.Authority, url.PathAndQuery).With("content-length", "5");

var run = UdpRun.Play(args[0],
[
    new SendRequest(StreamName.Request, request.Fields, Bytes.Utf8("four")),
    new Wait(new StreamEnded(StreamName.Request)),
    new CloseConnection(Application: true, H3Error.NoError.Value),
]);

Console.WriteLine(run.Summary);
