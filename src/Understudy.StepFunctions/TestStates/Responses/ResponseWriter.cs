using System.Diagnostics;
using Understudy.Json;

namespace Understudy.StepFunctions.TestStates.Responses;

/// <summary>Writes a response as the API does.</summary>
internal static class ResponseWriter
{
    public static JsonData Write(TestStateResponse response)
    {
        var members = new MemberList();
        members.AddText("output", response.Output);
        members.Add("error", response.Error);
        members.Add("cause", response.Cause);
        members.Add("inspectionData", response.InspectionData is { } inspection ? Write(inspection) : null);
        members.Add("nextState", response.NextState);
        members.Add("status", NameOf(response.Status));
        return members.ToObject();
    }

    private static ObjectData Write(InspectionData data)
    {
        var members = new MemberList();
        members.AddText("input", data.Input);
        members.AddText("afterArguments", data.AfterArguments);
        members.AddText("afterInputPath", data.AfterInputPath);
        members.AddText("afterParameters", data.AfterParameters);
        members.AddText("result", data.Result);
        members.AddText("afterResultSelector", data.AfterResultSelector);
        members.AddText("afterResultPath", data.AfterResultPath);
        members.Add("request", data.Request is { } request ? Write(request) : null);
        members.Add("response", data.Response is { } response ? Write(response) : null);
        members.AddText("variables", data.Variables);
        members.Add("errorDetails", data.ErrorDetails is { } details ? Write(details) : null);
        members.AddText("afterItemsPath", data.AfterItemsPath);
        members.AddText("afterItemSelector", data.AfterItemSelector);
        members.AddText("afterItemBatcher", data.AfterItemBatcher);
        members.AddText("afterItemsPointer", data.AfterItemsPointer);
        members.Add("toleratedFailureCount", data.ToleratedFailureCount);
        members.Add("toleratedFailurePercentage", data.ToleratedFailurePercentage is { } percentage ? JsonData.Of(percentage) : null);
        members.Add("maxConcurrency", data.MaxConcurrency);
        return members.ToObject();
    }

    private static ObjectData Write(InspectionErrorDetails details)
    {
        var members = new MemberList();
        members.Add("catchIndex", details.CatchIndex);
        members.Add("retryIndex", details.RetryIndex);
        members.Add("retryBackoffIntervalSeconds", details.RetryBackoffIntervalSeconds);
        return members.ToObject();
    }

    private static ObjectData Write(HttpTaskRequest request)
    {
        var members = new MemberList();
        members.Add("protocol", request.Protocol);
        members.Add("method", request.Method);
        members.Add("url", request.Url);
        members.Add("headers", request.Headers);
        members.Add("body", request.Body);
        return members.ToObject();
    }

    private static ObjectData Write(HttpTaskResponse response)
    {
        var members = new MemberList();
        members.Add("protocol", response.Protocol);
        members.Add("statusCode", response.StatusCode);
        members.Add("statusMessage", response.StatusMessage);
        members.Add("headers", response.Headers);
        members.Add("body", response.Body);
        return members.ToObject();
    }

    private static string NameOf(TestStateStatus status) => status switch
    {
        TestStateStatus.Succeeded => "SUCCEEDED",
        TestStateStatus.Failed => "FAILED",
        TestStateStatus.Retriable => "RETRIABLE",
        TestStateStatus.CaughtError => "CAUGHT_ERROR",
        _ => throw new UnreachableException(),
    };
}
