using Understudy.Docs.Tests.Checking;

namespace Understudy.Docs.Tests;

public class PagesTests
{
    [Fact]
    public void Every_block_of_CSharp_is_a_region_of_code_that_is_compiled_and_run()
    {
        var faults = Blocks().Where(block => block.Language == "csharp")
            .Where(block => block.Name is null || !SnippetReader.Snippets.TryGetValue(block.Name, out var code) || code != block.Text)
            .Select(block => block.ToString());

        faults.Should().BeEmpty("a C# block needs <!-- snippet: name --> above it and the text of that region under Snippets/");
    }

    [Fact]
    public void Every_region_is_shown_by_some_page()
    {
        var shown = Blocks().Select(block => block.Name);

        SnippetReader.Snippets.Keys.Should().BeSubsetOf(shown);
    }

    [Fact]
    public void Every_relative_link_leads_to_a_file()
    {
        var broken = Repository.Pages.SelectMany(page => PageReader.RelativeLinksOf(page)
            .Where(target => !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target)))
            .Select(target => $"{page}: {target}"));

        broken.Should().BeEmpty();
    }

    [Fact]
    public void Every_page_is_reached_from_the_index()
    {
        var linked = PageReader.RelativeLinksOf("docs/README.md").Select(target => $"docs/{target}");

        Repository.Pages.Where(page => page.StartsWith("docs/", StringComparison.Ordinal)).Except(["docs/README.md"])
            .Should().BeSubsetOf(linked);
    }

    private static IEnumerable<CodeBlock> Blocks() => Repository.Pages.SelectMany(PageReader.BlocksOf);
}
