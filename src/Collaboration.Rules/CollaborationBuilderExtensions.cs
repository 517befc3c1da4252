using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules;

/// <summary>Short forms for the commonest facts, so that a collaboration described in code reads as a description.</summary>
/// <remarks>
/// Where no id is given, it is made of the ids of what the fact joins, with slashes between, such as <c>delivery/ba/accountable</c>. Each
/// returns its builder and refuses what <see cref="CollaborationBuilder.Add"/> refuses. Other properties need the long form.
/// </remarks>
public static class CollaborationBuilderExtensions
{
    /// <summary>Adds the collaboration's <see cref="CollaborationProfile"/>, with the id <c>collaboration</c>.</summary>
    public static CollaborationBuilder Profile(this CollaborationBuilder builder, string name, CollaborationKind? kind = null) =>
        Add(builder, new CollaborationProfile { Id = "collaboration", Name = name, Kind = kind });

    /// <summary>Adds a <see cref="Facts.Phase"/>.</summary>
    public static CollaborationBuilder Phase(
        this CollaborationBuilder builder, string id, string name, PartialDate? from = null, PartialDate? until = null) =>
        Add(builder, new Phase { Id = id, Name = name, From = from, Until = until });

    /// <summary>Adds a <see cref="Facts.Party"/>; without standings, where it stands is not recorded.</summary>
    public static CollaborationBuilder Party(
        this CollaborationBuilder builder, string id, string name, PartyKind? kind = null, params ReadOnlySpan<PartyStanding> standing) =>
        Add(builder, new Party { Id = id, Name = name, Kind = kind, Standing = EquatableArray.Create(standing) });

    /// <summary>Adds a <see cref="Facts.Person"/>, of the given party if there is one.</summary>
    public static CollaborationBuilder Person(this CollaborationBuilder builder, string id, string name, string? party = null) =>
        Add(builder, new Person { Id = id, Name = name, Party = party });

    /// <summary>Adds a <see cref="Facts.Purpose"/>; an empty <paramref name="agreedBy"/> means nobody, null unknown.</summary>
    public static CollaborationBuilder Purpose(
        this CollaborationBuilder builder, string id, string statement, IEnumerable<string>? agreedBy = null) =>
        Add(builder, new Purpose { Id = id, Statement = statement, AgreedBy = agreedBy?.ToEquatableArray() });

    /// <summary>Adds a <see cref="Facts.Goal"/> of one party.</summary>
    public static CollaborationBuilder Goal(this CollaborationBuilder builder, string id, string owner, string statement) =>
        Add(builder, new Goal { Id = id, Owner = owner, Statement = statement });

    /// <summary>Adds a <see cref="Facts.Goal"/> that every party owns together.</summary>
    public static CollaborationBuilder SharedGoal(this CollaborationBuilder builder, string id, string statement) =>
        Add(builder, new Goal { Id = id, Shared = true, Statement = statement });

    /// <summary>Adds a <see cref="GoalRelation"/> between two goals, at most one for each pair and direction.</summary>
    public static CollaborationBuilder Relate(this CollaborationBuilder builder, string from, string to, GoalRelationKind kind) =>
        Add(builder, new GoalRelation { Id = $"{from}/{to}", From = from, To = to, Kind = kind });

    /// <summary>Adds an <see cref="Facts.Activity"/>, as part of a larger one if there is one.</summary>
    public static CollaborationBuilder Activity(this CollaborationBuilder builder, string id, string name, string? partOf = null) =>
        Add(builder, new Activity { Id = id, Name = name, PartOf = partOf });

    /// <summary>Adds an <see cref="Assignment"/> of an activity to a party.</summary>
    public static CollaborationBuilder Assign(this CollaborationBuilder builder, string activity, string party, AssignmentKind kind) =>
        Add(builder, new Assignment { Id = $"{activity}/{party}/{Word(kind)}", Activity = activity, Party = party, Kind = kind });

    /// <summary>Records that nobody has the given part in an activity, with the id <c>activity//kind</c>.</summary>
    public static CollaborationBuilder AssignNobody(this CollaborationBuilder builder, string activity, AssignmentKind kind) =>
        Add(builder, new Assignment { Id = $"{activity}//{Word(kind)}", Activity = activity, Nobody = true, Kind = kind });

    /// <summary>Adds a <see cref="Facts.DecisionArea"/>, with the votes needed if decisions are voted on.</summary>
    public static CollaborationBuilder DecisionArea(this CollaborationBuilder builder, string id, string name, int? quota = null) =>
        Add(builder, new DecisionArea { Id = id, Name = name, Quota = quota });

    /// <summary>Adds the right of each party to decide in an area with its number of votes.</summary>
    public static CollaborationBuilder Votes(
        this CollaborationBuilder builder, string area, params ReadOnlySpan<(string Party, int Votes)> holders)
    {
        foreach (var (party, votes) in holders)
            Add(builder, new DecisionRight
            {
                Id = $"{area}/{party}/decides",
                Area = area,
                Party = party,
                Kind = DecisionRightKind.Decides,
                Votes = votes,
            });
        return builder;
    }

    /// <summary>Adds a <see cref="Facts.Decision"/>; an empty <paramref name="decidedBy"/> means nobody, null unknown.</summary>
    public static CollaborationBuilder Decision(
        this CollaborationBuilder builder,
        string id,
        string name,
        string? area = null,
        IEnumerable<string>? decidedBy = null,
        IEnumerable<string>? affected = null) =>
        Add(builder, new Decision
        {
            Id = id,
            Name = name,
            Area = area,
            DecidedBy = decidedBy?.ToEquatableArray(),
            Affected = (affected ?? []).ToEquatableArray(),
        });

    /// <summary>Adds an <see cref="Facts.Agreement"/> that binds the given parties and was signed by each of them.</summary>
    public static CollaborationBuilder Agreement(
        this CollaborationBuilder builder, string id, string name, params ReadOnlySpan<string> parties) =>
        Add(builder, new Agreement { Id = id, Name = name, Parties = EquatableArray.Create(parties), SignedBy = EquatableArray.Create(parties) });

    /// <summary>Adds a <see cref="Facts.Clause"/> of an agreement, at most one for each topic.</summary>
    public static CollaborationBuilder Clause(
        this CollaborationBuilder builder, string agreement, ClauseTopic topic, ClauseStatus status = ClauseStatus.Present) =>
        Add(builder, new Clause { Id = $"{agreement}/{Camel(topic.ToString())}", Agreement = agreement, Topic = topic, Status = status });
    /// <summary>Adds a <see cref="Facts.Tie"/>, at most one for each pair, direction and relation.</summary>
    public static CollaborationBuilder Tie(this CollaborationBuilder builder, string from, string to, TieRelation relation) =>
        Add(builder, new Tie { Id = $"{from}/{to}/{Word(relation)}", From = from, To = to, Relation = relation });

    private static CollaborationBuilder Add(CollaborationBuilder builder, Fact fact)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(fact);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Word(AssignmentKind kind) => kind switch
    {
        AssignmentKind.Responsible => "responsible",
        AssignmentKind.Accountable => "accountable",
        AssignmentKind.Consulted => "consulted",
        AssignmentKind.Informed => "informed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Use one of the named kinds of assignment."),
    };

    private static string Word(TieRelation relation) => relation switch
    {
        TieRelation.Communicates => "communicates",
        TieRelation.Collaborates => "collaborates",
        TieRelation.Disseminates => "disseminates",
        TieRelation.Advises => "advises",
        TieRelation.Refers => "refers",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Use one of the named relations."),
    };
}
