using System.Net;
using FluentAssertions;
using H3Conformance.Cli;
using H3Conformance.Scenarios.Pumps;
using H3Conformance.Server;
using Xunit;

namespace H3Conformance.UnitTests.Cli;

public class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("test")]
    [InlineData("list")]
    [InlineData("list tests")]
    [InlineData("list requirements")]
    [InlineData("list targets")]
    [InlineData("list actions")]
    [InlineData("list mutants")]
    [InlineData("explain")]
    [InlineData("replay")]
    [InlineData("explore")]
    [InlineData("serve")]
    [InlineData("get")]
    [InlineData("probe")]
    [InlineData("qif")]
    [InlineData("completion")]
    [InlineData("qif decode")]
    [InlineData("qif encode")]
    public async Task Every_verb_explains_itself(string verb)
    {
        var (code, output, error) = await Run($"{verb} --help");

        code.Should().Be(0);
        output.Should().MatchRegex($@"Usage:\s+\S+ {verb}");
        error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("fly", "h3c: Unrecognized command or argument 'fly'.")]
    [InlineData("replay", "h3c: Required argument 'file' missing for command: 'replay'.")]
    [InlineData("replay /no/such/file", "h3c: /no/such/file: ")]
    [InlineData("test nowhere", "h3c: there is no target 'nowhere' in ")]
    [InlineData("test embedded --level NEVER", "h3c: --level is 'NEVER'; it has to be one of MUST, MUST NOT, ")]
    [InlineData("test embedded --requirement rfc9114-6.2.1-22", "h3c: there is no requirement 'rfc9114-6.2.1-22'; near are 'rfc9114-6.2.1-2', ")]
    [InlineData("test embedded --filter Section", "h3c: --filter 'Section', at character 1: ")]
    [InlineData("test embedded --corpus /no/such/corpus", "h3c: --corpus is '/no/such/corpus', and H3Conformance.Corpus is not there.")]
    [InlineData("list tests --corpus /no/such/corpus", "h3c: --corpus is '/no/such/corpus', and H3Conformance.Corpus is not there.")]
    [InlineData("explain rfc9114-6.2.1-99", "h3c: there is no requirement 'rfc9114-6.2.1-99'; near are 'rfc9114-6.2.1-1', ")]
    [InlineData("explain nonsense", "h3c: there is no requirement 'nonsense'; h3c list requirements names them.")]
    [InlineData("serve --port 70000", "h3c: --port is 70000; it has to be a number from 0 to 65535.")]
    [InlineData("serve --host nowhere", "h3c: --host is 'nowhere'; it has to be an IP address.")]
    [InlineData("serve --cert a.pem", "h3c: --cert and --key go together.")]
    [InlineData("serve --mutant nothing", "h3c: there is no mutant 'nothing'; --list-mutants names them.")]
    [InlineData("serve --mutant rfc9114-7.2.4-2-omitted", "h3c: there is no mutant 'rfc9114-7.2.4-2-omitted'; near are 'rfc9114-7.2.4-2 omitted', ")]
    [InlineData("serve --misbehave setings-twice", "h3c: there is no misbehaviour 'setings-twice'; near are 'settings-twice', ")]
    [InlineData("serve --misbehave ?", "h3c: there is no misbehaviour '?'; --list-misbehaviours names them.")]
    [InlineData("serve --misbehave data-first --misbehave status-twice", "h3c: data-first and status-twice cannot go together: both answer the first request.")]
    [InlineData("serve --misbehave data-first --action x", "h3c: --action, --misbehave and --mutant exclude each other.")]
    [InlineData("serve --action /no/such/file", "h3c: /no/such/file: ")]
    [InlineData("get https://127.0.0.1:1/ --connect-to nowhere", "h3c: --connect-to is 'nowhere'; it has to be an IP address and a port.")]
    [InlineData("get https://127.0.0.1:1/ --cipher AES", "h3c: --cipher is 'AES'; it has to be a name of the field, or 0x and hex digits.")]
    [InlineData("get https://127.0.0.1:1/ --group 0x10000", "h3c: --group is '0x10000'; it has to be")]
    [InlineData("get https://127.0.0.1:1/ --quic-version three", "h3c: --quic-version is 'three'; it has to be")]
    [InlineData("get https://127.0.0.1:1/ --source-port 65536", "h3c: --source-port is 65536; it has to be a number from 0 to 65535.")]
    [InlineData("get https://127.0.0.1:1/ --idle-timeout -1", "h3c: --idle-timeout is -1; it has to be a number of milliseconds from 0 on.")]
    [InlineData("get https://127.0.0.1:1/ --early-data x", "h3c: --early-data needs --session.")]
    [InlineData("get https://127.0.0.1:1/ --client-cert /no/such/file", "h3c: Could not find ")]
    [InlineData("get https://127.0.0.1:1/ --data @/no/such/file", "h3c: --data: Could not find ")]
    [InlineData("get https://", "h3c: H3C_TARGET: 'https://' is not a URL of the form https://host:port/path.")]
    [InlineData("get http://localhost/", "h3c: 'http://localhost/' is not a URL of the form https://host:port/path.")]
    [InlineData("probe 127.0.0.1:1 --connect-to nowhere", "h3c: --connect-to is 'nowhere'; it has to be an IP address and a port.")]
    [InlineData("probe 127.0.0.1:1 --deadline 0", "h3c: --deadline is 0; it has to be a number of milliseconds from 1 on.")]
    [InlineData("probe http://localhost/", "h3c: H3C_TARGET: 'http://localhost/' is not a URL of the form https://host:port/path.")]
    [InlineData("probe https://127.0.0.1:1/ --group x25519", "h3c: Unrecognized command or argument")]
    [InlineData("qif encode /no/such/file -o x", "h3c: Could not find ")]
    [InlineData("qif encode x -o y --ack 2", "h3c: --ack is 2; it has to be 0 or 1.")]
    [InlineData("completion tcsh", "h3c: Argument 'tcsh' not recognized. Must be one of: 'bash' 'zsh' 'fish'")]
    public async Task Unusable_input_is_one_line_and_exit_code_2(string arguments, string line)
    {
        var (code, output, error) = await Run(arguments);

        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd().Should().StartWith(line).And.NotContain("\n");
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _h3c h3c\n")]
    [InlineData("zsh", "compdef _h3c h3c\n")]
    [InlineData("fish", "complete --command h3c --arguments '(__h3c_suggest)'\n")]
    public async Task A_shell_gets_its_script(string shell, string end)
    {
        var (code, output, _) = await Run($"completion {shell}");

        code.Should().Be(0);
        output.Should().Contain("[suggest:").And.EndWith(end);
    }

    [Theory]
    [InlineData("[suggest:2] re", "replay")]
    [InlineData("[suggest:7] get,--he", "--header")]
    [InlineData("[suggest:11] completion,", "bash")]
    public async Task The_scripts_ask_the_command_itself(string arguments, string word)
    {
        using var output = new StringWriter { NewLine = "\n" };

        await CommandLine.Run([.. arguments.Split(' ').Select(static argument => argument.Replace(',', ' '))], output, TextWriter.Null);

        output.ToString().Split('\n').Should().Contain(word);
    }

    [Fact]
    public async Task The_mutants_are_listed()
    {
        var (code, output, _) = await Run("serve --list-mutants");

        code.Should().Be(0);
        output.Split('\n').Should().Contain("rfc9114-7.2.4-2 omitted");
    }

    [Fact]
    public async Task The_misbehaviours_are_listed()
    {
        var (code, output, _) = await Run("serve --list-misbehaviours");

        code.Should().Be(0);
        output.Should().MatchRegex("(?m)^settings-twice +RFC 9114 7.2.4 +a second SETTINGS frame on the control stream; the client closes with H3_FRAME_UNEXPECTED$");
    }

    [Fact]
    public async Task An_array_of_actions_is_replayed_against_the_embedded_server()
    {
        using var file = new TemporaryFile("""[{"action":"wait","until":{"condition":"settings"}},{"action":"send_frame","stream":"control","frame":{"frame":"settings","settings":[]}}]""");

        var (code, output, _) = await Run($"replay {file.Path} --target embedded");

        code.Should().Be(0);
        output.Should().Contain("the server closed: H3_FRAME_UNEXPECTED");
    }

    [Fact]
    public async Task The_content_of_a_file_is_sent_as_it_is()
    {
        using var content = new TemporaryFile("--no such 'arguments\n");
        using var server = new UdpServerPump(EmbeddedServer.Create(DateTimeOffset.UtcNow), new IPEndPoint(IPAddress.Loopback, 0));

        var (code, _, error) = await Run($"get https://{server.Address}/ -o /dev/null -v --data @{content.Path}");

        code.Should().Be(0);
        error.Should().Contain("\"content-length\",\"value\":\"21\"");
    }

    [Theory]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1:1/path")]
    [InlineData("https://127.0.0.1:1/")]
    public async Task Where_nobody_listens_there_is_no_connection(string target)
    {
        using var file = new TemporaryFile("""[{"action":"flush"}]""");

        var (code, _, _) = await Run($"replay {file.Path} --target {target}");

        code.Should().Be(3);
    }

    [Fact]
    public async Task Field_sections_survive_encoding_and_decoding()
    {
        using var text = new TemporaryFile(":method\tGET\n:path\t/\n\n:method\tPOST\n\n");
        using var encoded = new TemporaryFile("");
        using var decoded = new TemporaryFile("");

        (await Run($"qif encode {text.Path} -o {encoded.Path} --table-size 256 --blocked 4 --ack 1")).Code.Should().Be(0);
        (await Run($"qif decode {encoded.Path} -o {decoded.Path} --table-size 256 --blocked 4")).Code.Should().Be(0);

        File.ReadAllText(decoded.Path).Should().Be(File.ReadAllText(text.Path));
    }

    private static async Task<(int Code, string Output, string Error)> Run(string arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, error);
        return (code, output.ToString(), error.ToString());
    }
}
