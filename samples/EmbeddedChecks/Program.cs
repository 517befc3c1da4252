using Collaboration.Rules.Hosting;
using EmbeddedChecks.Analyses;
using EmbeddedChecks.Live;
using EmbeddedChecks.Programmes;
using EmbeddedChecks.Service;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCollaborationRules(builder.Configuration.GetSection("CollaborationRules"));
builder.Services.AddHealthChecks().AddCollaborationRulesCheck();
builder.Services.AddLimits(builder.Configuration.GetSection("Limits"));
builder.Services.AddSingleton<LiveCollaborations>();
builder.Services.AddSingleton<ProgrammeBook>();
builder.Services.AddSingleton<MetricsPage>();
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ServiceJson.Default));

var app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = Refusals.StatusOf });
app.UseStatusCodePages();
app.UseLimits();
app.MapAnalyses();
app.MapCollaborations();
app.MapProgrammes();
app.MapMetrics();
app.MapHealthChecks("/health").DisableRateLimiting();
app.MapOpenApi().DisableRateLimiting();
app.Run();
