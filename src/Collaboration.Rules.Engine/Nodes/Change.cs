namespace Collaboration.Rules.Engine.Nodes;

/// <summary>A row and how many of it came (positive) or went (negative).</summary>
internal readonly record struct Change<T>(T Row, int Count);
