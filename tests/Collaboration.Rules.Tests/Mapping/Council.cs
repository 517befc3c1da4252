using System.Collections.ObjectModel;
using System.ComponentModel;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Mapping;

namespace Collaboration.Rules.Tests.Mapping;

/// <summary>An application's own class: a board where organisations vote. It knows nothing of facts.</summary>
internal sealed class Council(string name) : Notifying
{
    /// <summary>Tells one board from another by name, and all that a board tells.</summary>
    public static FactMapping Mapping { get; } = FactMapping.Create(map =>
    {
        map.For<Council>()
            .KeyedBy(council => council.Name)
            .Fact(council => new DecisionArea { Id = council.Name, Name = council.Title, Quota = council.Quota })
            .FactForEach(council => council.Seats, (council, seat) => new Party { Id = seat.Holder.Id, Name = seat.Holder.Name })
            .FactForEach(council => council.Seats, (council, seat) => seat.Right(council))
            .Watch(council => council.Seats.Select(seat => seat.Holder));
        map.For<Organisation>().Fact(organisation => new Party { Id = organisation.Id, Name = organisation.Name });
        map.Cover<DecisionRight>(CoverageLevel.Complete);
    });

    public string Name { get; } = name;

    public string Title { get; set => Set(ref field, value); } = $"Board {name}";

    public int? Quota { get; set => Set(ref field, value); } = 2;

    public ObservableCollection<Seat> Seats { get; } = [];

    public Council With(Organisation holder, int votes)
    {
        Seats.Add(new(holder) { Votes = votes });
        return this;
    }
}

/// <summary>A seat on a board.</summary>
internal sealed class Seat(Organisation holder) : Notifying
{
    public Organisation Holder { get; } = holder;

    public int Votes { get; set => Set(ref field, value); }

    public DecisionRight Right(Council council) => new()
    {
        Id = $"{council.Name}/{Holder.Id}",
        Area = council.Name,
        Party = Holder.Id,
        Kind = DecisionRightKind.Decides,
        Votes = Votes,
    };
}

/// <summary>Who sits on boards.</summary>
internal sealed class Organisation(string id) : Notifying
{
    public string Id { get; } = id;

    public string Name { get; set => Set(ref field, value); } = $"Organisation {id}";

    public override string ToString() => Id;
}

/// <summary>Tells of its changes as view models do.</summary>
internal abstract class Notifying : INotifyPropertyChanged
{
    public event PropertyChangedEventHandler? PropertyChanged;

    public bool IsListenedTo => PropertyChanged is not null;

    protected void Set<T>(ref T field, T value)
    {
        field = value;
        PropertyChanged?.Invoke(this, new(null));
    }
}
