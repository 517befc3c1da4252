using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Oracle;

/// <summary>CR0504: a model was chosen, and it is recorded that no other was considered.</summary>
public sealed class SingleModelTwin() : OracleRule<ModelChoice, SingleModelTwin.Conditions>("CR0504")
{
    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            ModelChoice choice = null!;
            When().Match(() => choice, c => c.Alternatives != null, c => c.Alternatives!.Value.All(other => IsSame(other, c.Chosen)));
            Then().Report(_ => Found(choice));
        }

        private static bool IsSame(string model, string other) => string.Equals(model.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

        private static Finding Found(ModelChoice choice) => Finding.On(choice.Reference);
    }
}

/// <summary>CR0506: somebody resists a change, and the reason was not heard.</summary>
public sealed class UnheardTwin() : OracleRule<Stance, UnheardTwin.Conditions>("CR0506")
{
    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Stance stance = null!;
            When().Match(() => stance, s => s.Position == StancePosition.Resists, s => s.ReasonHeard == false);
            Then().Report(_ => Found(stance));
        }

        private static Finding Found(Stance stance) => Finding.On(stance.Reference);
    }
}

/// <summary>CR0509: a practice that must be common was adopted and is not followed.</summary>
public sealed class NotFollowedTwin() : OracleRule<Adoption, NotFollowedTwin.Conditions>("CR0509")
{
    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Adoption adoption = null!;
            Practice practice = null!;
            When()
                .Match(() => adoption, a => a.Followed == false)
                .Match(() => practice, p => p.Id == adoption.Practice, p => p.CommonBecause != null || p.Kind == PracticeKind.Standard);
            Then().Report(_ => Found(adoption));
        }

        private static Finding Found(Adoption adoption) => Finding.On(adoption.Reference);
    }
}
