using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Leadership;

/// <summary>How often one party changed its sponsor: a named sponsor left, and another person who came later carried on.</summary>
/// <remarks>All records of one person are one term, from the first to the last. A sponsor without an end is still there.</remarks>
internal static class SponsorChanges
{
    /// <summary>The most changes that fell into one stretch of <paramref name="months"/>, for certain and at most.</summary>
    /// <remarks>A record without a person could be of anybody, and counts as one change at most.</remarks>
    public static (int Sure, int Possible) Most(IEnumerable<Sponsorship> sponsorships, int months)
    {
        var sponsors = sponsorships.Where(sponsorship => sponsorship is not { Nobody: true, Person: null }).ToLookup(sponsorship => sponsorship.Person);
        var terms = sponsors.Where(person => person.Key is not null).Select(Term.Of).ToList();
        var ended = terms.Where(term => term.Until is not null).ToList();
        var sure = Dates(ended.Where(term => terms.Any(next => Followed(term, next) == true)));
        var possible = Dates(ended.Where(term => terms.Any(next => Followed(term, next) != false)));
        var mostSure = sure.Select(start => sure.Count(date => start.First <= date.First && IsWithin(months, start.First, date.Last)));
        var mostPossible = possible.Select(start => possible.Count(date => start.Last <= date.Last && IsWithin(months, start.Last, date.First)));
        return (mostSure.DefaultIfEmpty().Max(), mostPossible.DefaultIfEmpty().Max() + sponsors[null].Count());
    }

    private static bool IsWithin(int months, DateOnly start, DateOnly end) => WholeMonths.Between(start, end) < months;

    private static List<PartialDate> Dates(IEnumerable<Term> terms) => [.. terms.Select(term => term.Until!.Value)];

    /// <summary>Whether <paramref name="next"/> came later and was there when the other left; null when the dates leave that open.</summary>
    private static bool? Followed(Term term, Term next)
    {
        if (term == next || next.Until?.IsSurelyBefore(term.Until!.Value) == true) return false;
        if (next.From is not { } came) return null;
        if (term.From is not { } began || began.IsSurelyBefore(came)) return true;
        return came.IsSurelyBefore(began) ? false : null;
    }

    private sealed record Term(string? Person, PartialDate? From, PartialDate? Until)
    {
        public static Term Of(IGrouping<string?, Sponsorship> records) => new(
            records.Key,
            records.Any(record => record.From is null) ? null : records.Select(record => record.From!.Value).MinBy(date => (date.First, date.Last)),
            records.Any(record => record.Until is null) ? null : records.Select(record => record.Until!.Value).MaxBy(date => (date.Last, date.First)));
    }
}
