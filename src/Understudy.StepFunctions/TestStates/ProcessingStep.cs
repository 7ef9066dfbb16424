namespace Understudy.StepFunctions.TestStates;

/// <summary>A step of input and output processing whose value a test of a state may tell.</summary>
internal enum ProcessingStep
{
    InputPath,
    Parameters,
    Arguments,
    Result,
    ResultSelector,
    ResultPath,
    ItemsPath,
    ItemSelector,
    ItemBatcher,
    ItemsPointer,
}
