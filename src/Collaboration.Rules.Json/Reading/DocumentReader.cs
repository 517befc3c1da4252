using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json.Shapes;
using Collaboration.Rules.Json.Suppressions;
using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Reading;

/// <summary>Makes a snapshot of a text, and lists what is wrong in the text.</summary>
/// <remarks>
/// First the outline finds the sound objects; then one parser reads them in turn; then references are looked up, once every fact is
/// known. Last, the facts are held
/// against each other. A kind of which a fact was lost counts as partly recorded at most, so that no rule takes the loss for an absence.
/// </remarks>
internal sealed class DocumentReader
{
    private readonly CollaborationBuilder _builder = new();
    private readonly Dictionary<FactReference, (Fact Fact, int Start)> _facts = [];
    private readonly HashSet<FactReference> _lost = [];
    private readonly Dictionary<FactKind, CoverageLevel> _coverage = [];
    private readonly Dictionary<FactKind, int> _coverageStarts = [];
    private readonly ChoiceShape<CoverageLevel> _level = new();
    private readonly Spelling _spelling = new();
    private readonly SourceText _source;
    private readonly int _maximumDepth;
    private readonly ProblemList _problems;
    private readonly List<WrittenSuppression> _suppressions = [];
    private readonly List<RecordedPerson> _lostPeople = [];
    private readonly DocumentOutline _outline;
    private readonly ObjectReading _reading;

    private DocumentReader(SourceText source, DocumentOptions options, ProblemList problems)
    {
        (_source, _problems, _maximumDepth) = (source, problems, options.MaximumDepth);
        _outline = new(source, options, problems, _spelling);
        var json = new JsonTextReader(new TapeReader(source.Text, _outline.Tape))
        {
            SupportMultipleContent = true,
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = null,
            PropertyNameTable = FactShapes.Names,
        };
        _reading = new(json, _outline.Tape, source, problems, _spelling);
    }

    public static DocumentContent Read(SourceText source, DocumentOptions options, ProblemList problems) =>
        new DocumentReader(source, options, problems).Read();

    private DocumentContent Read()
    {
        _outline.Walk();
        _lost.UnionWith(_outline.Lost);
        foreach (var part in _outline.Parts)
        {
            (_reading.Part, _reading.AtStake) = (part, null);
            _reading.Read();
            if (part.IsSuppression) ReadSuppression(part);
            else if (part.Kind is null) ReadCoverage();
            else ReadFact(part, part.Kind);
        }

        foreach (var reference in _reading.References) Check(reference);
        foreach (var (kind, level) in EffectiveCoverage()) _builder.Cover(kind, level);
        var snapshot = _builder.Build();
        foreach (var contradiction in FactConsistency.Check(snapshot))
            _problems.Add(DocumentProblems.Contradiction(LocationOf(contradiction), contradiction.Message));
        return new(snapshot) { Suppressions = _suppressions, LostPeople = [.. _lostPeople, .. LostWithoutName()] };
    }

    private void ReadSuppression(OutlinePart part)
    {
        var found = _problems.Count;
        var isRead = SuppressionEntry.Shape.TryRead(_reading, out var entry);
        if (isRead && _problems.Count == found) _suppressions.Add(new((SuppressionEntry)entry, SuppressionPlaces.Find(_source, part.Start, _maximumDepth)));
    }

    /// <summary>Facts about persons whose text was too damaged for more than the id.</summary>
    private IEnumerable<RecordedPerson> LostWithoutName() =>
        from reference in _outline.Lost
        where reference.Kind == nameof(Person)
        select new RecordedPerson(reference.Id, null);

    private void ReadCoverage()
    {
        while (_reading.Read() == JsonToken.PropertyName)
        {
            var name = (string)_reading.Value!;
            var kind = DocumentKeys.KindOfCoverage(name);
            if (kind is null) _reading.RefuseName("kind of fact", DocumentKeys.Kinds);
            else if (_coverage.ContainsKey(kind)) _reading.RefuseRepeated();
            else ReadLevel(kind, name);
        }
    }

    private void ReadLevel(FactKind kind, string name)
    {
        (_reading.Property, _reading.AtStake) = (name, name);
        _reading.Read();
        _coverageStarts[kind] = _reading.Start;
        if (_level.TryRead(_reading, out var level)) _coverage.Add(kind, level);
    }

    private void ReadFact(OutlinePart part, FactKind kind)
    {
        if (FactShapes.Of(kind).TryRead(_reading, out var record)) Add((Fact)record, part);
        else Lose((Fact)record, part, kind);
    }

    private void Add(Fact fact, OutlinePart part)
    {
        var reference = fact.Reference;
        if (_facts.TryGetValue(reference, out var first))
        {
            _problems.Add(DocumentProblems.Duplicate(
                _source.LocationOf(part.Start), part.Label(_source), _source.LocationOf(first.Start), same: first.Fact == fact));
            if (fact is Person person) _lostPeople.Add(new(person.Id, person.Name));
            return;
        }

        _facts.Add(reference, (fact, part.Start));
        _builder.Add(fact).Locate(reference, _source.LocationOf(part.Start));
    }

    private void Lose(Fact fact, OutlinePart part, FactKind kind)
    {
        if (fact is Person person) _lostPeople.Add(new(person.Id, person.Name));
        _outline.DamagedKinds.Add(kind);
        if (part.IdStart >= 0) _lost.Add(new(kind.FactType.Name, _source.Inside(part.IdStart)));
    }

    /// <summary>A reference to a fact that is in the text, but could not be read, is no further problem.</summary>
    private void Check(PendingReference pending)
    {
        var kind = pending.Target.FactType.Name;
        var reference = new FactReference(kind, pending.Id);
        if (_facts.ContainsKey(reference) || _lost.Contains(reference)) return;
        var suggestion = _problems.IsFull ? null : _spelling.Closest(pending.Id, from known in _facts.Keys where known.Kind == kind select known.Id);
        _problems.Add(DocumentProblems.DanglingReference(
            _source.LocationOf(pending.Start),
            pending.From.Label(_source),
            pending.Property,
            pending.Target.Name,
            _source.ShortInside(pending.Start),
            suggestion));
    }

    private SourceLocation LocationOf(FactContradiction contradiction)
    {
        var (fact, start) = _facts[contradiction.Fact];
        if (_problems.IsFull) return _source.LocationOf(start);
        return _source.LocationOf(contradiction.Property is { } property
            ? PropertyPlace.Find(_source, start, JsonName.Of(property), _maximumDepth)
            : _coverageStarts[FactKinds.Of(fact.GetType())]);
    }

    private Dictionary<FactKind, CoverageLevel> EffectiveCoverage()
    {
        foreach (var kind in _outline.DamagedKinds)
            if (_coverage.GetValueOrDefault(kind, CoverageLevel.Complete) == CoverageLevel.Complete) _coverage[kind] = CoverageLevel.Partial;
        return _coverage;
    }
}
