using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading;

namespace Understudy.StepFunctions;

/// <summary>A state machine: a definition in the Amazon States Language, read and checked once, run any number of times.</summary>
/// <remarks>Immutable and thread-safe. <see href="https://states-language.net/spec.html">Amazon States Language</see>.</remarks>
public sealed partial class StateMachine
{
    private StateMachine(MachineDefinition definition, string name, StateMachineType type)
    {
        Definition = definition;
        Name = name;
        Type = type;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its type.</summary>
    public StateMachineType Type { get; }

    internal MachineDefinition Definition { get; }

    /// <summary>The machine of a distributed Map's child executions.</summary>
    internal static StateMachine OfMap(MapState map, string name) =>
        new(new MachineDefinition { Workflow = map.ItemProcessor }, name, map.Distributed!.ExecutionType);

    /// <summary>Reads a definition from JSON text.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="options">Name and type; the defaults when null.</param>
    /// <exception cref="InvalidDefinitionException">The definition is faulty; the message lists all faults with line, path and remedy.</exception>
    public static StateMachine Parse(string definition, StateMachineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Read(definition, "definition", options, "StateMachine");
    }

    /// <summary>Reads a definition from a file.</summary>
    /// <param name="path">The file, such as <c>order.asl.json</c>: an absolute path, or one relative to the current folder or to the
    /// folder of the running assemblies, where a test project's content files lie.</param>
    /// <param name="options">Name and type; the defaults when null.</param>
    /// <exception cref="InvalidDefinitionException">The definition is faulty; the message lists all faults with line, path and remedy.</exception>
    /// <exception cref="DefinitionFileNotFoundException">There is no such file; the message says where it was looked for.</exception>
    public static StateMachine FromFile(string path, StateMachineOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var fileName = Path.GetFileName(path);
        return Read(File.ReadAllText(Find(path)), fileName, options, fileName.Split('.')[0]);
    }

    private static string Find(string path)
    {
        string[] folders = [.. new[] { Environment.CurrentDirectory, AppContext.BaseDirectory }.Select(Path.TrimEndingDirectorySeparator).Distinct()];
        return folders.Select(folder => Path.GetFullPath(path, folder)).FirstOrDefault(File.Exists)
            ?? throw new DefinitionFileNotFoundException(path, folders);
    }

    private static StateMachine Read(string text, string source, StateMachineOptions? options, string defaultName)
    {
        var type = options?.Type ?? StateMachineType.Standard;
        return new StateMachine(DefinitionReader.Read(text, source, type), options?.Name ?? defaultName, type);
    }
}
