namespace Collaboration.Rules.AntiPatterns;

/// <summary>The texts that the rules rest on, by title.</summary>
public static class SourceText
{
    /// <summary>Text 0: what successful collaboration includes, and what impedes it.</summary>
    public const string GiveMeaning = "How to give meaning to collaboration";

    /// <summary>Text 1: competencies, behaviours and a strategic framework (BS 11000).</summary>
    public const string PeopleAndPower = "People and the power of collaborative working";

    /// <summary>Text 2: shared purpose, systems leadership, relationships.</summary>
    public const string WhatHaveWeLearnt = "What have we learnt?";

    /// <summary>Text 3: partnership, behaviours, and the terms agreed beforehand.</summary>
    public const string RelationshipMatters = "Relationship matters";

    /// <summary>Text 4: partners, goals, trust, power and evaluation.</summary>
    public const string MakingItWork = "Making collaboration work";
}
