using System.Globalization;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Tests.Worlds;

/// <summary>One change, as it is told to a session and to the world that the oracle reads.</summary>
public abstract record Step
{
    public abstract void Tell(ChangeSet changes);

    public abstract void Tell(World world);

    public sealed record Put(object Fact) : Step
    {
        public override void Tell(ChangeSet changes) => changes.AddOrUpdate(Fact);

        public override void Tell(World world) => world.Put(Fact);
    }

    public sealed record Drop(object Fact) : Step
    {
        public override void Tell(ChangeSet changes) => changes.Remove(Fact);

        public override void Tell(World world) => world.Drop(Fact);
    }

    public sealed record Configure(int Limit) : Step
    {
        public override void Tell(ChangeSet changes) => changes.Configure(SettingValues.Defaults.With(World.LimitSetting, Limit));

        public override void Tell(World world) => world.Limit = Limit;
    }

    public sealed record Date(int? Day) : Step
    {
        private DateOnly? AsOf => Day is { } day ? new DateOnly(2026, 1, day) : null;

        public override void Tell(ChangeSet changes) => changes.AsOf(AsOf);

        public override void Tell(World world) => world.AsOf = AsOf;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Date {Day}");
    }
}
