namespace Collaboration.Rules.Cli.Output.Html;

/// <summary>What is the same in every page.</summary>
internal static class HtmlStyle
{
    /// <summary>From the first character to the beginning of what is said.</summary>
    public const string Begin =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>Collaboration analysis</title>
        <style>
        :root { color-scheme: light dark; --text: #1b1b1b; --page: #ffffff; --line: #c8c8c8; --error: #a4161a; --warning: #8a5a00; --info: #1a5fa4; }
        @media (prefers-color-scheme: dark) { :root { --text: #e6e6e6; --page: #161616; --line: #4a4a4a; --error: #ff8a8a; --warning: #f2c063; --info: #8cc4ff; } }
        body { font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
        table { border-collapse: collapse; margin: 0.5rem 0; } th, td { border: 1px solid var(--line); padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
        article { border-left: 0.3rem solid var(--line); padding: 0.1rem 0.9rem; margin: 1rem 0; } article p { margin: 0.3rem 0; } h3 { font-size: 1rem; margin: 0.3rem 0; }
        .severity { text-transform: uppercase; font-size: 0.8rem; letter-spacing: 0.05em; } .place { font-family: ui-monospace, monospace; font-size: 0.85rem; }
        dl { margin: 0.3rem 0; font-size: 0.9rem; } dt { font-weight: 600; } dd { margin: 0 0 0 1rem; }
        .error { border-color: var(--error); } .error .severity { color: var(--error); } .warning { border-color: var(--warning); } .warning .severity { color: var(--warning); }
        .info, .hidden { border-color: var(--info); } .info .severity { color: var(--info); }
        @media print { :root { --text: #000000; --page: #ffffff; } body { max-width: none; margin: 0; font-size: 10pt; } article { break-inside: avoid; } h2 { break-after: avoid; } }
        </style>
        </head>
        <body>
        <main>

        """;

    /// <summary>From the end of what is said to the last character.</summary>
    public const string End = "</main>\n</body>\n</html>\n";
}
