// Reads a document and prints its first diagnostic, with all rules that ship; ends with 1 when there is none.
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json;

var document = CollaborationDocument.Load(args[0]);
var diagnostics = CollaborationAnalyzer.Default.Analyze(document.Snapshot).Diagnostics;
if (diagnostics.Count == 0) return 1;
Console.WriteLine(diagnostics[0]);
return 0;
