using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Sarif;

namespace Collaboration.Rules.Json.Tests.Sarif;

public sealed class SarifMessageTests
{
    [Theory]
    [InlineData("'{name}' has {value:P0}", false, "'{0}' has {1}.", "'A' has 50 %.")]
    [InlineData("'{name}' has {value:P0}", true, "'{0}' has '{1}'.", "'A' has '50 %'.")]
    [InlineData("Only {name}", true, "Only '{0}'.", "Only 'A'.")]
    [InlineData("{{{name}}} [x]", false, "{{{0}}} \\[x\\].", "{{A}} \\[x\\].")]
    public void Of_ATemplate_HasNumberedPlaceholders(string message, bool enquote, string template, string text)
    {
        var made = SarifMessage.Of("default", MessageTemplate.Parse(message).Parts([new("name", "A"), new MessageArgument("value", 0.5)]), null, enquote);

        Assert.Equal(("default", template, text), (made.Id, made.Template, made.Text));
    }

    [Fact]
    public void Of_InAPhase_IsAStringOfItsOwn()
    {
        var made = SarifMessage.Of("default", MessageTemplate.Parse("{name} left").Parts([new MessageArgument("name", "A")]), "start", false);

        Assert.Equal(("defaultInPhase", "{0} left (in phase '{1}').", "A left (in phase 'start')."), (made.Id, made.Template, made.Text));
        Assert.Equal(["A", "start"], made.Arguments);
    }

    [Fact]
    public void Of_HostileNames_MakeNeitherPlaceholderNorLink()
    {
        var made = SarifMessage.Of("default", MessageTemplate.Parse("'{name}' left").Parts([new MessageArgument("name", "{0} [click](javascript:alert(1))")]), null, false);

        Assert.Equal("'{{0}} \\[click\\](javascript:alert(1))' left.", made.Text);
        Assert.Equal(["{0} \\[click\\](javascript:alert(1))"], made.Arguments);
    }
}
