using System.Globalization;
using Understudy.StepFunctions.Reading;

namespace Understudy.StepFunctions;

/// <content>Validating a definition without making a state machine of it.</content>
public sealed partial class StateMachine
{
    private const int MostResults = 100;

    /// <summary>Validates a definition as <c>ValidateStateMachineDefinition</c> does.</summary>
    /// <param name="definition">The definition, JSON text of at most 1 MB.</param>
    /// <param name="options">Type of the state machine, severity and number of the diagnostics; the defaults when null.</param>
    /// <returns>The verdict and the diagnostics. A faulty definition is an answer, not an exception.</returns>
    /// <exception cref="InvalidValidationOptionsException">An option is out of its range.</exception>
    /// <remarks>It judges what Step Functions judges: a part that is sound but not supported by this version is no fault here, although
    /// <see cref="Parse"/> refuses it.</remarks>
    public static ValidationResult Validate(string definition, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        options ??= new ValidationOptions();
        Check(options);
        var diagnostics = DefinitionReader.Check(definition, options.Type, options.Severity is ValidationSeverity.Warning);
        return new ValidationResult(diagnostics, options.MaxResults);
    }

    private static void Check(ValidationOptions options)
    {
        Require(options.MaxResults is >= 0 and <= MostResults, nameof(ValidationOptions.MaxResults), Show(options.MaxResults), "Give 0 to 100; 0 stands for 100.");
        Require(options.Severity is ValidationSeverity.Error or ValidationSeverity.Warning, nameof(ValidationOptions.Severity), Show((int)options.Severity), "Give Error or Warning.");
        Require(options.Type is StateMachineType.Standard or StateMachineType.Express, nameof(ValidationOptions.Type), Show((int)options.Type), "Give Standard or Express.");
    }

    private static string Show(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Require(bool isSound, string option, string value, string remedy)
    {
        if (!isSound)
        {
            throw new InvalidValidationOptionsException($"{nameof(ValidationOptions)}.{option}", value, remedy);
        }
    }
}
