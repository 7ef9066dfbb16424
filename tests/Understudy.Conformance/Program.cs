using System.Text;
using Understudy.Conformance.CommandLine;

// Cases hold text of all scripts, and a failing one is printed as it is.
Console.OutputEncoding = Encoding.UTF8;
return await Runner.RunAsync(args, Console.Out, Console.Error);
