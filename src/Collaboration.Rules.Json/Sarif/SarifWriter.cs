using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>Writes analyses as a log of SARIF 2.1.0 with one run, the same bytes for the same input.</summary>
/// <remarks>
/// <para>
/// Neither times nor random ids nor absolute paths are written. The results of a document are ordered by place; documents are written in the order
/// they are given, as they are analysed, so memory does not grow with their number. Snippets are written where documents keep their text
/// (<see cref="DocumentOptions.KeepText"/>).
/// </para>
/// <para>
/// Violations and problems are results of the kind <c>fail</c>; other outcomes are <c>pass</c>, <c>open</c> and <c>notApplicable</c>, in the full
/// profile only. What failed in the run, and what is wrong with its configuration, are notifications. Hidden diagnostics are left out.
/// </para>
/// </remarks>
public sealed class SarifWriter : IDisposable
{
    private readonly SarifOptions _options;
    private readonly SarifJson _json;
    private readonly SarifRules _rules;
    private readonly SarifLocations _locations;
    private readonly SarifResultWriter _results;
    private readonly SarifInvocation _invocation;

    /// <summary>Begins the log on <paramref name="writer"/>, which stays open.</summary>
    /// <param name="writer">Where to write; its line ends are used.</param>
    /// <param name="options">What the log says about the run; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public SarifWriter(TextWriter writer, SarifOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _options = options ?? SarifOptions.Default;
        _json = new(writer);
        _rules = new(_options);
        _locations = new(_json, _options.Root);
        _results = new(_json, _rules, _locations, _options);
        _invocation = new(_json, _rules, _locations, _options);
        Begin();
    }

    /// <summary>Writes the results of one document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public void Write(DocumentAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        _invocation.Add(analysis);
        _results.Write(analysis);
    }

    /// <summary>Notes an input that could not be analysed at all: the run was then not successful.</summary>
    public void WriteFailure(string path, string message) => _invocation.AddFailure(path, message);

    /// <summary>Writes a result that the baseline has and the run has not; the profile for GitHub leaves it out, since it would open an alert there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public void WriteAbsent(BaselineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (_options.Profile == SarifProfile.Full) _results.WriteAbsent(entry);
    }

    /// <summary>Ends the results, writes how the run went and ends the log.</summary>
    public void Dispose()
    {
        _json.EndList();
        _json.StartList("invocations");
        _invocation.Write();
        _json.EndList();
        _json.End();
        _json.EndList();
        _json.End();
        _json.Dispose();
    }

    private void Begin()
    {
        _json.Start();
        _json.Property("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        _json.Property("version", "2.1.0");
        _json.StartList("runs");
        _json.Start();
        _json.Object("tool", () => _json.Object("driver", () =>
        {
            _json.Property("name", "collab-rules");
            _json.Property("semanticVersion", _options.ToolVersion);
            _json.Property("informationUri", RuleHelp.ToolUri);
            _rules.Write(_json);
        }));
        _json.Property("columnKind", "utf16CodeUnits");
        _locations.WriteBases();
        if (_options.Repository is { } repository) _json.List("versionControlProvenance", [repository], Write);
        _json.StartList("results");
    }

    private void Write(SarifRepository repository)
    {
        _json.Property("repositoryUri", repository.Uri.AbsoluteUri);
        _json.Property("revisionId", repository.Revision);
        _json.Object("mappedTo", () => _json.Property("uriBaseId", SarifLocations.Root));
    }
}
