using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Quic.Tls;
using H3Conformance.Scenarios.Outcomes;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Is the certificate good for a client that looks at it? The other connections take any.</summary>
/// <param name="verification">What the target wants.</param>
internal sealed class TrustInquiry(CertificateVerification verification) : Inquiry<TrustFacts>
{
    public override string Name => "trust";

    public override TrustFacts Ask(Visitor visitor)
    {
        if (verification == CertificateVerification.None)
            return new TrustFacts(Asked: false, Trusted: null, Fault: null);
        var visit = visitor.Follow(new VisitPlan(new Scenarios.Actions.Wait(new HandshakeIsComplete()))
        {
            Change = profile => profile with { Tls = profile.Tls with { CertificateVerification = verification } },
        });
        if (visit.IsHandshakeComplete)
            return new TrustFacts(Asked: true, Trusted: true, Fault: null);
        return visit.Outcome.Ending is { Cause: EndCause.ClientFailure, Reason: var fault }
            ? new TrustFacts(Asked: true, Trusted: false, fault)
            : throw new InquiryException(visit.Trouble());
    }
}
