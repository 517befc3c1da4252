using Collaboration.Rules.Research.Reading;

namespace Collaboration.Rules.Research.Tests.Reading;

public sealed class CaseFilesTests : IDisposable
{
    private const string Sound = """{"collaboration":{"id":"ID","name":"N","sector":"health","started":"2004-05"},"facts":{"parties":[{"id":"a","name":"A"}]}}""";

    private readonly SampleFiles _files = new();
    private readonly List<UnreadInput> _unread = [];

    private ReadingOptions Options => new() { OnUnread = _unread.Add };

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task ReadAsync_SampleData_GivesEveryCaseByItsId()
    {
        var cases = await CaseFiles.ReadAsync(SampleFiles.Data, Options).ToListAsync();

        Assert.Equal(["eec-council-1958", "firecontrol", "heathrow-t5", "mars-climate-orbiter", "montreal-protocol"], cases.Select(subject => subject.Name));
        Assert.Empty(_unread);
        Assert.All(cases, subject => Assert.True(File.Exists(subject.Source)));
    }

    [Fact]
    public async Task ReadAsync_BadLines_AreToldAndDoNotStopTheRest()
    {
        var path = _files.Write("many.ndjson", $"{Sound.Replace("ID", "one")}\n{{\"facts\": tru\n\n{Sound.Replace("ID", "two")}\nno json at all\n{Sound.Replace("ID", "three")}\n");

        var cases = await CaseFiles.ReadAsync(path, Options).ToListAsync();

        Assert.Equal(["one", "two", "three"], cases.Select(subject => subject.Name));
        Assert.Equal([$"{path}:1", $"{path}:4", $"{path}:6"], cases.Select(subject => subject.Source));
        Assert.Equal([$"{path}:2", $"{path}:5"], _unread.Select(unread => unread.Source));
        Assert.All(_unread, unread => Assert.NotEmpty(unread.Problems));
    }

    [Fact]
    public async Task ReadAsync_DocumentWithErrors_GivesWhatIsSoundAndItsProblems()
    {
        var path = _files.Write("partly.json", """{"facts":{"parties":[{"id":"a","name":"A"},{"id":"b"}]}}""");

        var subject = Assert.Single(await CaseFiles.ReadAsync(path, Options).ToListAsync());

        Assert.Equal((path, 1, 1), (subject.Name, subject.Snapshot.Facts.Count, subject.Problems.Count));
    }

    [Fact]
    public async Task ReadAsync_FoldersPatternsAndFiles_ReadsEachFileOnceInOrder()
    {
        _files.Write("b/two.json", Sound.Replace("ID", "two"));
        _files.Write("a/one.json", Sound.Replace("ID", "one"));
        _files.Write("a/one.suppressions.json", """{"suppressions":[]}""");
        var again = _files.Write("b/three.jsonl", Sound.Replace("ID", "three"));

        var cases = await CaseFiles.ReadAsync([again, $"{_files.Folder}/b/*.json", _files.Folder], Options).ToListAsync();

        Assert.Equal(["one", "three", "two"], cases.Select(subject => subject.Name));
    }

    [Fact]
    public async Task ReadAsync_PathThatNamesNothing_IsToldAndTheRestIsRead()
    {
        var sound = _files.Write("one.json", Sound.Replace("ID", "one"));

        var cases = await CaseFiles.ReadAsync([Path.Combine(_files.Folder, "none.json"), $"{_files.Folder}/*.txt", sound], Options).ToListAsync();

        Assert.Single(cases);
        Assert.Equal(2, _unread.Count);
    }

    [Fact]
    public async Task ReadAsync_Attributes_AreThoseOfTheProfileOrAsGiven()
    {
        var path = _files.Write("one.json", Sound.Replace("ID", "one"));

        var profile = await CaseFiles.ReadAsync(path).SingleAsync();
        var own = await CaseFiles.ReadAsync(path, new() { Attributes = document => new Dictionary<string, string> { ["wave"] = document.Path[^8..] }, Name = _ => " " }).SingleAsync();

        Assert.Equal([("sector", "health"), ("started", "2004")], profile.Attributes.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal((path, "one.json"), (own.Name, own.Attributes["wave"]));
    }

    [Fact]
    public void ReadAsync_NoPaths_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => CaseFiles.ReadAsync((IEnumerable<string>)null!));
        Assert.Throws<ArgumentException>(() => CaseFiles.ReadAsync(" "));
    }
}
