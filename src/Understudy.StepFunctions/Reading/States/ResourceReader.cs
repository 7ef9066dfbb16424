using Understudy.StepFunctions.Definition;
using Understudy.StepFunctions.Definition.Resources;
using Understudy.StepFunctions.Reading.Findings;
using Understudy.StepFunctions.Reading.Source;

namespace Understudy.StepFunctions.Reading.States;

/// <summary>Reads the <c>Resource</c> of a Task.</summary>
internal static class ResourceReader
{
    private const string Needed = "A Task names what it calls: the ARN of a Lambda function, an activity or a service integration.";

    public static TaskResource? Read(FieldReader task)
    {
        if (task.Required("Resource", Needed) is not { } value || task.Text(value, "\"arn:aws:states:::lambda:invoke\"") is null)
        {
            return null;
        }

        if (!ResourceParser.TryParse(value.String, out var resource, out var fault))
        {
            task.Session.Faults.At(value, $"is {value.Quote()}, which {fault.Reason}.", fault.Remedy, SchemaFindings.UnknownResource(value));
            return null;
        }

        if (task.Session.Type is StateMachineType.Express)
        {
            CheckExpress(resource, value, task.Session.Faults);
        }

        return resource;
    }

    private static void CheckExpress(TaskResource resource, SourceValue value, FaultLog faults)
    {
        if (resource.Kind is TaskResourceKind.Activity)
        {
            faults.At(value, $"is {value.Quote()}; Express state machines do not support activities.", "Make the state machine Standard, or call a Lambda function instead.", SchemaFindings.ExpressActivity(value));
        }
        else if (resource.Pattern is not IntegrationPattern.RequestResponse)
        {
            var suffix = IntegrationPatterns.SuffixOf(resource.Pattern);
            var remedy = $"Make the state machine Standard, or take {suffix} off to go on without waiting.";
            faults.At(value, $"is {value.Quote()}; Express state machines do not support {suffix}.", remedy, SchemaFindings.ExpressPattern(value, resource.Pattern));
        }
    }
}
