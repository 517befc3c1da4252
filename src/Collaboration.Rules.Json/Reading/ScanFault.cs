namespace Collaboration.Rules.Json.Reading;

/// <summary>Why a text is not JSON from some place on.</summary>
/// <param name="Offset">The first character that cannot be there.</param>
/// <param name="Message">What was found and what should be there, as a whole sentence.</param>
/// <param name="IsLimit">Whether the text is JSON, but nests deeper than allowed.</param>
internal readonly record struct ScanFault(int Offset, string Message, bool IsLimit = false);
