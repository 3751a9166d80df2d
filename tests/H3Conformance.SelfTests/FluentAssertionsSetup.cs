using System.Runtime.CompilerServices;
using FluentAssertions.Common;
using Xunit.Sdk;

namespace H3Conformance.SelfTests;

/// <summary>FluentAssertions 6.12 does not know xunit v3, and would throw an exception that is reported as an error, not as a failure.</summary>
internal static class FluentAssertionsSetup
{
    [ModuleInitializer]
    internal static void ThrowXunitExceptions() => Services.ThrowException = static message => throw FailException.ForFailure(message);
}
