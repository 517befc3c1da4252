namespace Collaboration.Rules.Research.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers of 64 bits.</summary>
    Whole,

    /// <summary>Numbers in double precision.</summary>
    Number,
}
