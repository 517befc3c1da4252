using Collaboration.Rules.Engine;
using FsCheck.Xunit;

namespace Collaboration.Rules.Json.Tests;

/// <summary>Whatever happens to the text of a document, reading ends, does not throw, and keeps what is not affected.</summary>
public sealed class DocumentDamageTests
{
    private const string AnyCharacter = "{}[]\",:/*\\ \n\r\taid0123456789.-e\0\uFFFF\uD800é";

    /// <remarks>
    /// No slash: damage that begins a comment takes what follows out of the document, as comments do. Nor can an id be made of these.
    /// </remarks>
    private const string NoComment = "{}[]\",:\\ \n\tab0123.-e";

    [Property(MaxTest = 500, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Parse_AnyDamage_EndsWithoutException(int seed)
    {
        var random = new Random(seed);
        var text = Written(random.Next(40), random);
        for (var cuts = random.Next(1, 6); cuts > 0; cuts--) text = Damage(text, 0, text.Length, AnyCharacter, random);
        if (random.Next(3) == 0) text = text[..random.Next(text.Length + 1)];
        AssertConsistent(CollaborationDocument.Parse(text));
        Assert.All(CollaborationDocument.ReadMany(new StringReader(text), "x"), AssertConsistent);
    }

    [Property(MaxTest = 500, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Parse_AnyCharacters_EndWithoutException(int seed)
    {
        var random = new Random(seed);
        AssertConsistent(CollaborationDocument.Parse(new string(random.GetItems(AnyCharacter.AsSpan(), random.Next(400)))));
    }

    [Property(MaxTest = 1500, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Parse_DamageInOneFact_KeepsEveryOther(int seed)
    {
        var random = new Random(seed);
        var text = Written(random.Next(40), random).Replace("//", "||", StringComparison.Ordinal);
        var whole = CollaborationDocument.Parse(text).Snapshot;
        var facts = whole.Facts.Where(fact => whole.LocationOf(fact.Reference) is not null).ToArray();
        var victim = facts[random.Next(facts.Length)];
        var (start, end) = Extent(text, whole.LocationOf(victim.Reference)!.Value);
        var damaged = text;
        for (var (cuts, tail) = (random.Next(1, 4), text.Length - end); cuts > 0; cuts--)
            damaged = Damage(damaged, start, damaged.Length - tail, NoComment, random);
        var read = CollaborationDocument.Parse(damaged);
        AssertConsistent(read);
        var lost = facts.Where(fact => fact != victim && read.Snapshot.Find(fact.Reference) != fact);
        Assert.True(!lost.Any(), $"seed {seed}: {lost.FirstOrDefault()?.Reference} was lost to damage in {victim.Reference}");
    }

    [Property(MaxTest = 500, StartSize = Seeds.Size, EndSize = Seeds.Size)]
    public void Parse_Truncated_KeepsWhatEndsBefore(int seed)
    {
        var random = new Random(seed);
        var text = Written(random.Next(40), random);
        var whole = CollaborationDocument.Parse(text).Snapshot;
        var length = random.Next(text.Length);
        var read = CollaborationDocument.Parse(text[..length]).Snapshot;
        foreach (var fact in whole.Facts.Where(fact => Extent(text, whole.LocationOf(fact.Reference)!.Value).End <= length))
            Assert.Equal(fact, read.Find(fact.Reference));
    }

    private static string Written(int seed, Random random)
    {
        var layout = random.Next(2) == 0 ? DocumentLayout.OneLine : DocumentLayout.Indented;
        return CollaborationDocument.ToJson(RandomSnapshot.Of(seed), layout);
    }

    private static string Damage(string text, int start, int end, string alphabet, Random random)
    {
        var from = random.Next(start, end + 1);
        var to = Math.Min(end, from + (random.Next(3) == 0 ? 0 : random.Next(random.Next(2) == 0 ? 3 : 60)));
        var inserted = new string(random.GetItems(alphabet.AsSpan(), random.Next(3)));
        return string.Concat(text.AsSpan(0, from), inserted, text.AsSpan(to));
    }

    private static (int Start, int End) Extent(string text, SourceLocation location)
    {
        var lineStart = 0;
        for (var line = 1; line < location.Line; line++) lineStart = text.IndexOf('\n', lineStart) + 1;
        var start = lineStart + location.Column - 1;
        var (depth, inText, at) = (0, false, start);
        do
        {
            if (inText && text[at] == '\\') at++;
            else if (text[at] == '"') inText = !inText;
            else if (!inText && text[at] == '{') depth++;
            else if (!inText && text[at] == '}') depth--;
            at++;
        }
        while (depth > 0);

        return (start, at);
    }

    private static void AssertConsistent(CollaborationDocument document)
    {
        var ordered = document.Problems.OrderBy(problem => problem.Location.Line).ThenBy(problem => problem.Location.Column).ThenBy(problem => problem.Id);
        Assert.Equal(ordered, document.Problems);
        Assert.All(document.Problems, problem => Assert.Matches("^CR001[0-7]$", problem.Id));
        Assert.All(document.Snapshot.Facts, fact => Assert.NotNull(document.Snapshot.LocationOf(fact.Reference)));
    }
}
