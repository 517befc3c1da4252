namespace Collaboration.Rules.Engine.Explanations;

/// <summary>One value in a row that a step read.</summary>
/// <param name="Name">The name of the property, such as <c>Share</c>.</param>
/// <param name="Text">The value as text, fractions to four digits.</param>
public readonly record struct RowValue(string Name, string Text)
{
    /// <summary>The name and the value, such as <c>Share 0.48</c>; the value alone where it names itself, as <c>Party 'a'</c> does.</summary>
    public override string ToString() => Text.StartsWith($"{Name} '", StringComparison.Ordinal) ? Text : $"{Name} {Text}";
}
