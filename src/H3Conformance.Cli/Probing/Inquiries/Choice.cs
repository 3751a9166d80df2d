using H3Conformance.Cli.Probing.Facts;
using H3Conformance.Scenarios.Actions;
using H3Conformance.Scenarios.Waits;

namespace H3Conformance.Cli.Probing.Inquiries;

/// <summary>Offers one thing alone.</summary>
internal static class Choice
{
    /// <summary>What the server chose on the first connection need not be tried.</summary>
    public static ChoiceFacts Known(string name) => new(name, Accepted: true, "chosen on the first connection");

    public static ChoiceFacts Try(Visitor visitor, string name, Offer offer)
    {
        var visit = visitor.Follow(new VisitPlan(offer, new Wait(new HandshakeIsConfirmed())));
        return visit.IsHandshakeComplete ? new ChoiceFacts(name, Accepted: true, "accepted") : new ChoiceFacts(name, Accepted: false, visit.Trouble());
    }
}
