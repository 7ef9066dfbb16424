using Understudy.Jsonata.Nodes;

namespace Understudy.Jsonata.Parsing;

/// <summary>Text to nodes: parsing, resolving and compiling in one.</summary>
internal static class Expressions
{
    public static Node Compile(string text, JsonataVersion version) => NodeCompiler.Compile(Resolver.Resolve(Parser.Parse(text, version)));
}
