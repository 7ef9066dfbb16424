using Understudy.Json;

namespace Understudy.StepFunctions;

/// <summary>What each step of a state's input and output processing gave; null for a step the state does not have or did not get to.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html">InspectionData</see>.</remarks>
public sealed record InspectionData
{
    /// <summary>The raw input.</summary>
    public JsonData? Input { get; init; }

    /// <summary>The input after <c>InputPath</c>.</summary>
    public JsonData? AfterInputPath { get; init; }

    /// <summary>The payload after <c>Parameters</c>.</summary>
    public JsonData? AfterParameters { get; init; }

    /// <summary>The payload after <c>Arguments</c>.</summary>
    public JsonData? AfterArguments { get; init; }

    /// <summary>The raw result of a task, or a Pass's <c>Result</c>.</summary>
    public JsonData? Result { get; init; }

    /// <summary>The result after <c>ResultSelector</c>.</summary>
    public JsonData? AfterResultSelector { get; init; }

    /// <summary>The input with the result in it, after <c>ResultPath</c>.</summary>
    public JsonData? AfterResultPath { get; init; }

    /// <summary>A Map's items after <c>ItemsPath</c>.</summary>
    public JsonData? AfterItemsPath { get; init; }

    /// <summary>A Map's items after <c>ItemSelector</c>.</summary>
    public JsonData? AfterItemSelector { get; init; }

    /// <summary>The inputs of a Map's child executions after <c>ItemBatcher</c>.</summary>
    public JsonData? AfterItemBatcher { get; init; }

    /// <summary>The items that an <c>ItemReader</c> found at its <c>ItemsPointer</c>.</summary>
    public JsonData? AfterItemsPointer { get; init; }

    /// <summary>The workflow variables after the state.</summary>
    public JsonData? Variables { get; init; }

    /// <summary>A Map's <c>MaxConcurrency</c>; 0 is no limit of its own.</summary>
    public int? MaxConcurrency { get; init; }

    /// <summary>A Map's <c>ToleratedFailureCount</c>.</summary>
    public int? ToleratedFailureCount { get; init; }

    /// <summary>A Map's <c>ToleratedFailurePercentage</c>, 0 to 100.</summary>
    public double? ToleratedFailurePercentage { get; init; }

    /// <summary>What became of the error; null when there was none, or nothing took it.</summary>
    public InspectionErrorDetails? ErrorDetails { get; init; }

    /// <summary>The request of an HTTP Task, with <see cref="InspectionLevel.Trace"/>.</summary>
    public HttpTaskRequest? Request { get; init; }

    /// <summary>The response to an HTTP Task, with <see cref="InspectionLevel.Trace"/>.</summary>
    public HttpTaskResponse? Response { get; init; }
}
