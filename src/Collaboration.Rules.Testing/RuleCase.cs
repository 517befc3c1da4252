using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Testing;

/// <summary>One case for a rule: facts, and what is expected of them.</summary>
public sealed class RuleCase
{
    private readonly CollaborationAnalyzer _analyzer;
    private readonly AnalysisOptions _options;
    private readonly CollaborationSnapshot _collaboration;

    internal RuleCase(CollaborationAnalyzer analyzer, AnalysisOptions options, CollaborationSnapshot collaboration) =>
        (_analyzer, _options, _collaboration) = (analyzer, options with { Scope = AnalysisScope.Whole }, collaboration);

    /// <summary>Holds the outcomes against <paramref name="lines"/>, which are as <see cref="OutcomeText.Outcomes"/> writes them, in any order.</summary>
    /// <remarks>
    /// The case is evaluated in batch; in sessions that take its facts one by one in seeded orders; in one that also takes unrelated
    /// facts and gives them up again; in one where each fact is removed and comes back as an equal copy; and after a fork. All must agree to
    /// the letter, messages included.
    /// </remarks>
    /// <exception cref="RuleVerificationException">The outcomes are others than expected, or two ways of evaluating disagree.</exception>
    public void Expect(params ReadOnlySpan<string> lines)
    {
        var batch = ExpectAgreement();
        var expected = lines.ToArray().Order(StringComparer.Ordinal).ToList();
        var actual = OutcomeText.Outcomes(batch).Order(StringComparer.Ordinal).ToList();
        if (!expected.SequenceEqual(actual)) throw Differs("the outcomes", expected, actual.Concat(OutcomeText.Messages(batch)));
    }

    /// <summary>Holds every way of evaluating the case against batch, as <see cref="Expect"/> does, whatever the outcomes are.</summary>
    /// <returns>What batch gives.</returns>
    /// <exception cref="RuleVerificationException">Two ways of evaluating disagree.</exception>
    public AnalysisResult ExpectAgreement()
    {
        var batch = _analyzer.Analyze(_collaboration, _options);
        foreach (var (way, result) in Ways()) Agree(way, batch, result);
        return batch;
    }

    private IEnumerable<(string Way, AnalysisResult Result)> Ways()
    {
        for (var seed = 1; seed <= 3; seed++) yield return ($"fact by fact in order {seed}", OneByOne(seed).Result());
        for (var seed = 1; seed <= 2; seed++) yield return ("with unrelated facts that come and go", WithUnrelatedFacts(seed));
        yield return ("with equal copies", WithCopies(remove: false));
        yield return ("with facts that go and come back", WithCopies(remove: true));
        yield return ("after a fork", OneByOne(seed: 4).Fork().Result());
    }

    private AnalysisSession OneByOne(int seed)
    {
        var session = Empty();
        foreach (var fact in UnrelatedFacts.Shuffle(_collaboration.Facts, seed)) session.Apply(changes => changes.AddOrUpdate(fact));
        return session;
    }

    private AnalysisResult WithUnrelatedFacts(int seed)
    {
        var unrelated = UnrelatedFacts.Some(seed + _collaboration.Facts.Count);
        var session = Empty();
        session.Apply(changes => unrelated.ToList().ForEach(fact => changes.AddOrUpdate(fact)));
        foreach (var fact in _collaboration.Facts) session.Apply(changes => changes.AddOrUpdate(fact));
        foreach (var fact in unrelated) session.Apply(changes => changes.Remove(fact));
        return session.Result();
    }

    private AnalysisResult WithCopies(bool remove)
    {
        var session = _analyzer.OpenSession(_collaboration, _options);
        foreach (var fact in _collaboration.Facts)
        {
            if (remove) session.Apply(changes => changes.Remove(fact));
            session.Apply(changes => changes.AddOrUpdate(fact with { }));
        }

        return session.Result();
    }

    private AnalysisSession Empty() => _analyzer.OpenSession(_collaboration.WithoutFacts(), _options);

    private static void Agree(string way, AnalysisResult batch, AnalysisResult other)
    {
        var expected = OutcomeText.Messages(batch);
        var actual = OutcomeText.Messages(other);
        if (!expected.SequenceEqual(actual)) throw Differs($"evaluation {way}, compared with batch,", expected, actual);
        if (!batch.Diagnostics.Select(found => found.Finding.About).SequenceEqual(other.Diagnostics.Select(found => found.Finding.About)))
            throw new RuleVerificationException($"Evaluation {way} is about other facts than in batch.");
    }

    private static RuleVerificationException Differs(string what, IEnumerable<string> expected, IEnumerable<string> actual) =>
        new($"Not as expected: {what}.\nExpected:\n  {string.Join("\n  ", expected)}\nActual:\n  {string.Join("\n  ", actual)}");
}
