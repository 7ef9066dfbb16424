namespace Understudy.Docs.Tests.Checking;

/// <summary>What a page says that the product prints.</summary>
internal static class Shown
{
    public static string In(string page, string name) => PageReader.BlocksOf(page).Single(block => block.Name == name).Text;
}
