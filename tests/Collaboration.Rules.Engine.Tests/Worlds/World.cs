using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Tests.Worlds;

/// <summary>The accumulated facts, which the oracles read with plain LINQ.</summary>
public sealed class World
{
    public static readonly Setting<int> LimitSetting = new("limit", 2, 0, 9)
    {
        Description = "A bound.",
        Unit = "rows",
        Origin = ThresholdOrigin.Adapted,
    };

    private readonly Dictionary<(Type, object), object> _facts = [];

    public IEnumerable<object> Facts => _facts.Values;

    public IEnumerable<Item> Items => _facts.Values.OfType<Item>();

    public IEnumerable<Link> Links => _facts.Values.OfType<Link>();

    public IEnumerable<Tag> Tags => _facts.Values.OfType<Tag>();

    public int Limit { get; set; } = 2;

    public DateOnly? AsOf { get; set; }

    public EvaluationInput Input => new()
    {
        Facts = Facts.ToArray(),
        Settings = SettingValues.Defaults.With(LimitSetting, Limit),
        AsOf = AsOf,
    };

    /// <summary>The same facts by type.</summary>
    public EvaluationInput BatchInput
    {
        get
        {
            var batch = new FactBatch();
            foreach (var item in Items) batch.Add(item);
            foreach (var link in Links) batch.Add(link);
            foreach (var tag in Tags) batch.Add(tag);
            return Input with { Facts = batch };
        }
    }

    public void Put(object fact) => _facts[Identity(fact)] = fact;

    public void Drop(object fact) => _facts.Remove(Identity(fact));

    private static (Type, object) Identity(object fact) => fact switch
    {
        IFact<string> known => (fact.GetType(), known.Id),
        IFact<int> known => (fact.GetType(), known.Id),
        _ => throw new ArgumentException("Not a fact of this world.", nameof(fact)),
    };
}
