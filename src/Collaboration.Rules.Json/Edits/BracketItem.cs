namespace Collaboration.Rules.Json.Edits;

/// <summary>One item of a list, or one property with its name, by its places in the text.</summary>
/// <param name="Start">Where the item, or the property's name, starts.</param>
/// <param name="ValueStart">Where the value starts.</param>
/// <param name="End">Behind the value.</param>
/// <param name="Comma">Where the comma behind it is; negative when there is none.</param>
internal readonly record struct BracketItem(int Start, int ValueStart, int End, int Comma)
{
    /// <summary>Behind the value and its comma.</summary>
    public int Behind => Math.Max(End, Comma + 1);
}
