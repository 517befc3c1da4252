using Collaboration.Rules.Parquet;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Tables;
using Parquet;

namespace Collaboration.Rules.Research.Tests.Tables;

public sealed class ParquetTableTests : IDisposable
{
    private static readonly Table<int> Numbers = new(
    [
        TableColumn<int>.Text("text", i => i % 2 == 0 ? $"row {i}" : null),
        TableColumn<int>.Whole("whole", i => i % 3 == 0 ? null : i),
        TableColumn<int>.Number("number", i => i % 5 == 0 ? null : i / 8.0),
    ]);

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task WriteAsync_SeveralGroups_ReadsBackEqual()
    {
        using var stream = new MemoryStream();
        await using (var writer = await ParquetTableWriter<int>.CreateAsync(Numbers, stream, groupSize: 4))
            for (var i = 0; i < 10; i++) await writer.WriteAsync(i);

        await using var reader = await ParquetReader.CreateAsync(stream);
        var fields = reader.Schema.GetDataFields();
        Assert.Equal([typeof(ReadOnlyMemory<char>), typeof(long), typeof(double)], fields.Select(field => field.ClrType));
        Assert.All(fields, field => Assert.True(field.IsNullable));
        Assert.Equal(3, reader.RowGroupCount);
        for (var group = 0; group < 3; group++)
        {
            using var rows = reader.OpenRowGroupReader(group);
            var (text, whole, number) = (new string[rows.RowCount], new long?[rows.RowCount], new double?[rows.RowCount]);
            await rows.ReadAsync(fields[0], text);
            await rows.ReadAsync<long>(fields[1], whole);
            await rows.ReadAsync<double>(fields[2], number);
            for (var i = 0; i < rows.RowCount; i++)
            {
                var row = (group * 4) + i;
                Assert.Equal((Numbers.Columns[0].Read(row), Numbers.Columns[1].Read(row), Numbers.Columns[2].Read(row)), ((object?)text[i], (object?)whole[i], (object?)number[i]));
            }
        }
    }

    [Fact]
    public async Task WriteParquetAsync_SampleData_HasEveryOutcome()
    {
        var path = Path.Combine(_files.Folder, "outcomes.parquet");
        var assessments = CaseAssessor.Default.AssessAsync(CaseFiles.ReadAsync(SampleFiles.Data));

        var count = await ResearchTables.Outcomes().WriteParquetAsync(path, assessments.SelectMany(OutcomeRow.Of));

        await using var reader = await ParquetReader.CreateAsync(path);
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(count, group.RowCount);
        Assert.Equal(ResearchTables.Outcomes().Columns.Select(column => column.Name), reader.Schema.GetDataFields().Select(field => field.Name));
    }

    [Fact]
    public async Task CreateAsync_GroupsOfNoRows_AreRefused() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ParquetTableWriter<int>.CreateAsync(Numbers, new MemoryStream(), 0));
}
