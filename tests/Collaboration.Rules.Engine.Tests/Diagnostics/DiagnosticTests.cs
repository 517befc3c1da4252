using Collaboration.Rules.Engine.Diagnostics;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly FactReference Alpha = new("Party", "alpha");
    private static readonly FactReference Beta = new("Party", "beta");

    [Fact]
    public void Fingerprint_OtherEvidenceValuesPlaceOrWording_Stays()
    {
        var finding = Finding.On(Alpha, Beta);
        var other = finding.With("row", 7).Because(Beta, "partner").Measured(1, 2, "rows");
        var moved = Make(other).Located(_ => new("file.json", 3, 4));
        var otherWords = new DiagnosticDescriptor("T1", "Other", "Other words", "Other", DiagnosticSeverity.Error);
        var worded = new Diagnostic(otherWords, other) { Severity = DiagnosticSeverity.Info };
        Assert.All([Make(other), moved, worded], diagnostic => Assert.Equal(Make(finding).Fingerprint, diagnostic.Fingerprint));
    }

    [Fact]
    public void Fingerprint_OtherRuleScopeOrSubject_Differs()
    {
        Diagnostic[] different =
        [
            Make(Finding.On(Alpha)),
            Make(Finding.On(Beta)),
            Make(Finding.On(Alpha, Beta)),
            Make(Finding.On(Beta, Alpha)),
            Make(Finding.On(Alpha), "T2"),
            Make(Finding.On(Alpha)) with { Scope = "start" },
        ];
        Assert.Equal(different.Length, different.Select(diagnostic => diagnostic.Fingerprint).Distinct().Count());
        Assert.All(different, diagnostic => Assert.Matches("^[0-9a-f]{16}$", diagnostic.Fingerprint));
    }

    [Fact]
    public void Fingerprint_OfKnownDiagnostic_NeverChanges() =>
        Assert.Equal("fc2afbe372b8af55", Make(Finding.On(Alpha, Beta)).Fingerprint);

    [Fact]
    public void Renamed_NamesEverywhere_AreReplaced_AndTheRestStays()
    {
        var diagnostic = Make(Finding.On(Alpha, Beta).With("row", "of alpha").With("fact", Alpha).Because(Beta, "partner").Measured(1, 2, "rows")).Located(_ => new("file.json", 3, 4)) with
        {
            Scope = "alpha's",
            Suppression = new(SuppressionKind.External, "alpha said so") { Owner = "alpha", Until = new(2027, 1, 1) },
        };
        var renamed = diagnostic.Renamed(fact => fact with { Id = fact.Id.ToUpperInvariant() }, text => text.Replace("alpha", "A", StringComparison.Ordinal));

        FactReference[] about = [new("Party", "ALPHA"), new("Party", "BETA")];
        Assert.Equal(about, renamed.Finding.About);
        Assert.Equal((about[1], "partner", new SourceLocation("file.json", 3, 4)), (renamed.Finding.Evidence[0].Fact, renamed.Finding.Evidence[0].Label, renamed.Finding.Evidence[0].Location));
        Assert.Equal(["of A", about[0], 1.0, 2.0], renamed.Finding.Arguments.Select(argument => argument.Value));
        Assert.Equal(("A's", "A said so", "A"), (renamed.Scope, renamed.Suppression!.Justification, renamed.Suppression.Owner));
        Assert.Equal((diagnostic.Location, diagnostic.Finding.Measurement, diagnostic.Suppression.Until), (renamed.Location, renamed.Finding.Measurement, renamed.Suppression.Until));
    }

    [Fact]
    public void CompareTo_ByRuleThenFactsThenScopeMessageEvidence_Orders()
    {
        Diagnostic[] ordered =
        [
            Make(Finding.On(Alpha)),
            Make(Finding.On(Alpha).Because(Alpha, "x")),
            Make(Finding.On(Alpha).Because(Alpha, "y")),
            Make(Finding.On(Alpha).Because(Beta, "x")),
            Make(Finding.On(Alpha).Because(Beta, "x").Because(Beta, "y")),
            Make(Finding.On(Alpha).With("row", "~")),
            Make(Finding.On(Alpha)) with { Scope = "start" },
            Make(Finding.On(Alpha, Alpha)),
            Make(Finding.On(Alpha, Beta)),
            Make(Finding.On(Beta)),
            Make(Finding.On(Alpha), "T2"),
        ];
        for (var i = 0; i < ordered.Length; i++)
            for (var j = 0; j < ordered.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(ordered[i].CompareTo(ordered[j])));
        Assert.Equal(1, ordered[0].CompareTo(null));
    }

    [Property]
    public void CompareTo_Both_AreOpposite(bool first, bool second, byte x, byte y)
    {
        var (left, right) = (Make(Finding.On(first ? Alpha : Beta).With("row", x)), Make(Finding.On(second ? Alpha : Beta).With("row", y)));
        Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
        Assert.Equal(left == right, left.CompareTo(right) == 0);
    }

    [Fact]
    public void Located_Places_AreOfSubjectAndEvidence()
    {
        var diagnostic = Make(Finding.On(Alpha).Because(Beta, "partner")).Located(fact => fact == Beta ? new("f", 2, 3) : null);
        Assert.Null(diagnostic.Location);
        Assert.Equal("f(2,3)", $"{Assert.Single(diagnostic.Finding.Evidence).Location}");
    }

    [Fact]
    public void Measured_Values_FillTheMessage()
    {
        var descriptor = new DiagnosticDescriptor("T1", "Title", "{value:P0} of {threshold:P0}", "Test", DiagnosticSeverity.Error);
        var diagnostic = new Diagnostic(descriptor, Finding.On(Alpha).Measured(0.5, 0.25, "share"));
        Assert.Equal("error T1: 50 % of 25 %", $"{diagnostic}");
        Assert.Equal(new Measurement(0.5, 0.25, "share"), diagnostic.Finding.Measurement);
    }

    [Theory]
    [InlineData("", "title", "category")]
    [InlineData("id", " ", "category")]
    [InlineData("id", "title", "")]
    public void Descriptor_BlankText_Throws(string id, string title, string category) =>
        Assert.Throws<ArgumentException>(() => new DiagnosticDescriptor(id, title, "message", category, DiagnosticSeverity.Info));

    [Fact]
    public void Descriptor_FaultyMessage_Throws() =>
        Assert.Throws<FormatException>(() => new DiagnosticDescriptor("id", "title", "{", "category", DiagnosticSeverity.Info));

    [Fact]
    public void Descriptor_SameTexts_IsEqual() => Assert.Equal(Make(Finding.On(Alpha)).Descriptor, Make(Finding.On(Beta)).Descriptor);

    private static Diagnostic Make(Finding finding, string id = "T1") =>
        new(new(id, "Title", "Row {row}", "Test", DiagnosticSeverity.Warning), finding);
}
