namespace Collaboration.Rules.Benchmarks.Workload;

/// <summary>How often values are out of the ordinary, for new facts and for their later versions alike.</summary>
public static class Odds
{
    /// <summary>5 % are under 5.</summary>
    public static int Size(Random random) => random.Next(100) < 5 ? random.Next(1, 5) : random.Next(5, 5000);

    /// <summary>3 % are outside (0, 1].</summary>
    public static double Weight(Random random) => random.Next(100) < 3 ? random.Next(2) * 1.5 : random.Next(1, 1001) / 1000.0;

    /// <summary>An indicator's usual direction follows from its id; 2 % of the goals go the other way.</summary>
    public static int Direction(Random random, int indicator)
    {
        var usual = (indicator & 1) == 0 ? 1 : -1;
        return random.Next(100) < 2 ? -usual : usual;
    }
}
