using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Collaboration.Rules.Tests.Configuration;

/// <summary>The strongest layer that speaks wins, in whatever order layers and entries are given.</summary>
public sealed class LayerOrderTests
{
    private static readonly string[] Words = ["none", "silent", "suggestion", "warning", "error", "default", "unset"];
    private static readonly WishTarget[] Targets = [WishTarget.Rule("CR0401"), WishTarget.Category("Power"), WishTarget.All];
    private static readonly ConfigurationLayer[] Layers = [ConfigurationLayer.GivenConfig, ConfigurationLayer.EditorConfig, ConfigurationLayer.CommandLine];

    private static Arbitrary<Wish[]> Wishes => Gen.ArrayOf(
        from layer in Gen.Elements(Layers)
        from target in Gen.Elements(Targets)
        from word in Gen.Elements(Words)
        from depth in Gen.Choose(0, 2)
        from line in Gen.Choose(1, 3)
        select new Wish(layer, target, word)
        {
            Position = new(false, 0, layer == ConfigurationLayer.EditorConfig ? depth : 0, line),
            Location = new("f" + depth, line, 1),
        }).ToArbitrary();

    [Fact]
    public void Winner_IsTheStrongestThatSpeaks_InAnyOrder() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Wishes, Gen.Choose(1, int.MaxValue - 1).ToArbitrary(), (wishes, seed) =>
        {
            wishes = [.. wishes.DistinctBy(wish => (wish.Layer, wish.Target, wish.Position))];
            var shuffled = wishes.ToArray();
            new Random(seed).Shuffle(shuffled);
            var expected = Expected(wishes);

            return Is(new(wishes, []), expected) && Is(new(shuffled, []), expected);
        }));

    [Fact]
    public void Order_OfAnyTwo_IsDecided() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Wishes, wishes => wishes.All(left => wishes.All(right =>
            Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left)) && (left.CompareTo(right) != 0 || left.Equals(right))))));

    private static bool Is(RuleConfiguration configuration, DiagnosticSeverity? expected) => configuration.Severity() == expected;

    /// <summary>The documented order, written as plainly as it is said: layer after layer, aim after aim, from the strongest down.</summary>
    private static DiagnosticSeverity? Expected(Wish[] wishes)
    {
        foreach (var layer in Layers.Reverse())
        {
            foreach (var target in Targets)
            {
                var last = wishes.Where(wish => wish.Layer == layer && wish.Target == target).OrderBy(wish => wish.Position.Depth).ThenBy(wish => wish.Position.Line).LastOrDefault();
                if (last is null or { Value: "unset" }) continue;
                return last.Value switch
                {
                    "none" => null,
                    "silent" => DiagnosticSeverity.Hidden,
                    "suggestion" => DiagnosticSeverity.Info,
                    "warning" => DiagnosticSeverity.Warning,
                    _ => DiagnosticSeverity.Error,
                };
            }
        }

        return DiagnosticSeverity.Error;
    }
}
