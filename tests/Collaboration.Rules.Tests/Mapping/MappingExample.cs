using System.Collections.ObjectModel;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Mapping;

internal sealed record Seat(string Organisation, int Votes);

internal sealed record Board(int Number, string Title, int VotesNeeded, ObservableCollection<Seat> Seats);

internal static class BoardExample
{
    private static readonly FactMapping Boards = FactMapping.Create(map =>
    {
        map.For<Board>()
            .KeyedBy(board => board.Number)
            .Fact(board => new DecisionArea { Id = $"{board.Number}", Name = board.Title, Quota = board.VotesNeeded })
            .FactsForEach(board => board.Seats, (board, seat) =>
            [
                new Party { Id = seat.Organisation, Name = seat.Organisation },
                new DecisionRight
                {
                    Id = $"{board.Number}/{seat.Organisation}", Area = $"{board.Number}", Party = seat.Organisation,
                    Kind = DecisionRightKind.Decides, Votes = seat.Votes,
                },
            ]);
        map.Cover<DecisionRight>(CoverageLevel.Complete);
    });

    public static void Run(TextWriter output)
    {
        var board = new Board(7, "Harbour board", 3, [new("Port", 2), new("City", 1), new("Rail", 1)]);
        using var tracker = Boards.Track(CollaborationAnalyzer.Default, [board]);
        board.Seats[0] = new("Port", 4);                     // the collection tells of it; all else is left alone
        var update = tracker.RefreshChanged();
        foreach (var opened in update.Opened) output.WriteLine($"opened {opened}");
        foreach (var closed in tracker.Remove(board).Closed) output.WriteLine($"closed {closed.Id}");
    }
}
