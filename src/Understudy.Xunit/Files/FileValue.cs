using Understudy.Json;
using Understudy.StepFunctions.Doubles;

namespace Understudy.Fixtures.Files;

/// <summary>A value in a test file, and where it stands there.</summary>
internal sealed record FileValue(string File, string Path, JsonData Value)
{
    private const int LongestSpan = 99_999_999;

    /// <summary>The elements of an array; of any other value, none.</summary>
    public IReadOnlyList<FileValue> Items => Value is ArrayData items
        ? [.. items.Select((item, index) => new FileValue(File, $"{Path}[{index}]", item))]
        : [];

    /// <summary>The members of an object, whatever their names.</summary>
    public IReadOnlyList<(string Name, FileValue Value)> Members(string form) =>
        [.. Object(form).Select(member => (member.Key, At(member.Key, member.Value)))];

    /// <summary>This value, once it is an object that has no other members than these.</summary>
    public FileValue WithOnly(string form, params string[] known)
    {
        foreach (var (name, value) in Object(form))
        {
            if (!known.Contains(name))
            {
                var members = $"The members here are {string.Join(", ", known)}.";
                throw At(name, value).Fault("is not known.", NearMiss.Of(name, known) is { } meant ? $"Did you mean \"{meant}\"? {members}" : members);
            }
        }

        return this;
    }

    public FileValue? Find(string member) => Value.TryGet(member, out var value) ? At(member, value) : null;

    public string Text() => Value is StringData text ? text.Value : throw Wrong("Write a string.");

    public TimeSpan Seconds() => Value is NumberData { Value: >= 0 and <= LongestSpan } seconds
        ? TimeSpan.FromSeconds(seconds.Value)
        : throw Wrong($"Write a number of seconds, 0 to {LongestSpan}.");

    public int Count() => Value.TryGetInt64(out var count) && count is >= 1 and <= int.MaxValue
        ? (int)count
        : throw Wrong("Write a whole number from 1.");

    /// <summary>Checks a member that is only ever there to say yes.</summary>
    public void BeTrue()
    {
        if (Value != JsonData.True)
        {
            throw Wrong("Write true, or leave it out.");
        }
    }

    public InvalidTestFileException Wrong(string remedy) => Fault($"is {Excerpt.Of(Value, longest: 80)}.", remedy);

    public InvalidTestFileException Fault(string problem, string remedy, Exception? inner = null) => new(File, Path, problem, remedy, inner);

    private ObjectData Object(string form) => Value as ObjectData ?? throw Wrong($"Write {form}.");

    private FileValue At(string member, JsonData value) => this with { Path = Path + Step(member), Value = value };

    private static string Step(string member) =>
        member.Length > 0 && member.All(each => char.IsLetterOrDigit(each) || each == '_') ? $".{member}" : $"['{member}']";
}
