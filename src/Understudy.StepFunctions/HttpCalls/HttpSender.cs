using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Interpreter;

namespace Understudy.StepFunctions.HttpCalls;

/// <summary>Sends the requests of HTTP tasks.</summary>
internal sealed class HttpSender(HttpTasks tasks)
{
    /// <summary>No HTTP task may take longer.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly HttpMessageInvoker _invoker = new(tasks.Handler, disposeHandler: false);

    public bool RunsInRealTime => tasks.RunsInRealTime;

    public static bool IsOne(TaskResource resource) => resource is { Service: "http", Action: "invoke" };

    public async ValueTask<TaskOutcome> SendAsync(TaskAttempt attempt)
    {
        var call = attempt.Call;
        try
        {
            using var request = RequestWriter.Write(HttpCall.Read(call.Input, tasks), attempt.Frame.Run.Options.Region);
            using var response = await _invoker.SendAsync(request, call.CancellationToken).ConfigureAwait(false);
            return await ResponseReader.ReadAsync(response, call.CancellationToken).ConfigureAwait(false);
        }
        catch (HttpFieldException e)
        {
            return TaskOutcome.Failed(ErrorNames.Runtime, $"The Parameters '{call.Input}' could not be used to start the Task: [{e.Message}]");
        }
        catch (HttpRequestException e)
        {
            return TaskOutcome.Failed(ErrorNames.HttpSocket, e.Message);
        }
        catch (OperationCanceledException e) when (!call.CancellationToken.IsCancellationRequested)
        {
            // The handler's own timeout.
            return TaskOutcome.Failed(ErrorNames.HttpSocket, e.Message);
        }
    }
}
