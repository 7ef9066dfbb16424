using Understudy.Json;

namespace Understudy.StepFunctions.Interpreter;

/// <summary>What the input of an execution may be.</summary>
internal static class InputRules
{
    public static void Check(JsonData input, ExecutionOptions options)
    {
        if (input.Utf8Length > options.Limits.PayloadBytes)
        {
            throw new InvalidExecutionInputException(
                $"The input is {input.Utf8Length} bytes of JSON; Step Functions takes at most {options.Limits.PayloadBytes}. "
                + "Shorten it, or lift the limit: ExecutionLimits.PayloadBytes.");
        }
    }
}
