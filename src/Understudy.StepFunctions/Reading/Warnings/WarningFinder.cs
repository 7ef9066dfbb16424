using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.Warnings;

/// <summary>Finds what is sound but hardly meant. It goes by the text, so that faults do not hide anything.</summary>
internal sealed class WarningFinder
{
    private readonly List<Warning> _warnings = [];

    private WarningFinder()
    {
    }

    public static IReadOnlyList<Warning> Find(SourceValue root)
    {
        var finder = new WarningFinder();
        finder.Visit(root, LanguageOf(root, QueryLanguage.JsonPath));
        return finder._warnings;
    }

    private static QueryLanguage LanguageOf(SourceValue owner, QueryLanguage inherited) => owner.Find("QueryLanguage") switch
    {
        null => inherited,
        { String: "JSONPath" } => QueryLanguage.JsonPath,
        _ => QueryLanguage.Jsonata,
    };

    /// <param name="workflow">The state machine, a branch or an item processor.</param>
    /// <param name="language">The state machine's query language, which a state in between does not change.</param>
    private void Visit(SourceValue workflow, QueryLanguage language)
    {
        foreach (var (_, state) in workflow.Find("States")?.Members ?? [])
        {
            if (LanguageOf(state, language) is QueryLanguage.JsonPath)
            {
                _warnings.AddRange(JsonPathWarnings.In(state));
                _warnings.AddRange(ScriptWarnings.In(state));
            }

            _warnings.AddRange(ServiceWarnings.In(state));
            foreach (var branch in state.Find("Branches")?.Items ?? [])
            {
                Visit(branch, language);
            }

            foreach (var processor in new[] { state.Find("ItemProcessor"), state.Find("Iterator") })
            {
                if (processor is not null)
                {
                    Visit(processor, language);
                }
            }
        }
    }
}
