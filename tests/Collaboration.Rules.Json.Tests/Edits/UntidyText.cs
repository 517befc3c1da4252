using System.Text;

namespace Collaboration.Rules.Json.Tests.Edits;

/// <summary>Writes white space, comments and trailing commas into sound JSON at random; the same for the same seed.</summary>
internal sealed class UntidyText(int seed)
{
    private static readonly string[] Trivia = [" ", "  ", "\t", "\n", "\r\n", "\n\n  ", " // one { \" ,\n", "/* two ] */", " /* three\n // in it\n */ ", "\n    // own\n    "];
    private readonly Random _random = new(seed);

    public string Of(string json)
    {
        var text = new StringBuilder(_random.Next(4) == 0 ? "\uFEFF" : "");
        var (isInText, isEmpty) = (false, true);
        for (var at = 0; at < json.Length; at++)
        {
            if (!isInText && json[at] is '{' or '}' or '[' or ']' or ',' or ':')
            {
                if (json[at] is '}' or ']' && !isEmpty && _random.Next(6) == 0) text.Append(',');
                Maybe(text);
            }

            text.Append(json[at]);
            if (isInText && json[at] == '\\') text.Append(json[++at]);
            else if (json[at] == '"') isInText = !isInText;
            else if (!isInText && json[at] is '{' or '}' or '[' or ']' or ',' or ':') Maybe(text);
            if (!char.IsWhiteSpace(json[at]) || isInText) isEmpty = !isInText && json[at] is '{' or '[';
        }

        return text.ToString();
    }

    private void Maybe(StringBuilder text)
    {
        if (_random.Next(5) == 0) text.Append(Trivia[_random.Next(Trivia.Length)]);
    }
}
