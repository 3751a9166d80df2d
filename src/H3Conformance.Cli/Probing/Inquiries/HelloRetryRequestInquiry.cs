using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Which group does it ask for, of all that are offered, where the ClientHello holds no key share?</summary>
internal sealed class HelloRetryRequestInquiry : Inquiry<HelloRetryRequestFacts>
{
    public override string Name => "hello_retry_request";

    public override HelloRetryRequestFacts Ask(Visitor visitor)
    {
        var visit = visitor.Follow(new VisitPlan(new Offer { KeyShares = [] }, new Wait(new HandshakeIsConfirmed())));
        return visit.IsHandshakeComplete || visit.Tls.HelloRetryRequestSeen
            ? new HelloRetryRequestFacts(visit.Tls.HelloRetryRequestSeen, visit.Tls.Group?.ToString())
            : throw new InquiryException(visit.Trouble());
    }
}
