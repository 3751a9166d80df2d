namespace H3Conformance.Scenarios.Notation;

/// <summary><c>{member=value …}</c></summary>
/// <param name="Members">Those that are needed and those that may be left out.</param>
public sealed record RecordShape(IReadOnlyList<Member> Members) : Shape
{
    public Member? Find(string name) => Members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal));
}
