using System.Text;
using Understudy.ApiGateway.Templates.Methods;
using Understudy.ApiGateway.Templates.Operands;
using Understudy.ApiGateway.Templates.Statements;
using Understudy.ApiGateway.Templates.Values;
using Understudy.StepFunctions.Expressions;

namespace Understudy.ApiGateway.Templates;

/// <summary>All that changes while a template is rendered once.</summary>
internal sealed class Rendering
{
    private readonly Dictionary<string, object?> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Macro> _macros;
    private StringBuilder _output = new();

    private Rendering(ParsedTemplate template, MappingTemplateContext context)
    {
        Template = template;
        Budget = new Budget(template.Limits);
        _macros = new Dictionary<string, Macro>(template.Macros, StringComparer.Ordinal);
        _variables["input"] = new InputVariable(context, Budget);
        _variables["util"] = UtilVariable.Instance;
        _variables["context"] = ContextVariable.Of(context);
        _variables["stageVariables"] = new JavaMap(context.StageVariables);
    }

    public ParsedTemplate Template { get; }

    public Budget Budget { get; }

    /// <summary>Where the rendering is, for faults.</summary>
    public Place At { get; set; }

    /// <summary>The macro that is being rendered; null outside of one.</summary>
    public MacroCall? Call { get; set; }

    /// <summary>The innermost loop; null outside of one.</summary>
    public ForeachScope? Loop { get; set; }

    public static string Of(ParsedTemplate template, MappingTemplateContext context)
    {
        var rendering = new Rendering(template, context);
        try
        {
            template.Body.Render(rendering);
            context.Overrides.Take();
            return rendering._output.ToString();
        }
        catch (TemplateFaultException e)
        {
            throw new MappingTemplateException(template.Name, rendering.At.Line, rendering.At.Column, e.Message, e.InnerException);
        }
        catch (ExpressionFormatException e)
        {
            throw new MappingTemplateException(template.Name, rendering.At.Line, rendering.At.Column, $"The JSONPath {e.Message}", e);
        }
    }

    public void Write(string text)
    {
        Budget.ChargeText(text.Length, (long)_output.Length + text.Length);
        _output.Append(text);
    }

    public void Write(object? value)
    {
        if (value is string text)
        {
            Write(text);
        }
        else if (value is DefinedBlock block)
        {
            block.Render(this);
        }
        else
        {
            Write(TextOf.Value(value, Budget));
        }
    }

    /// <summary>What a block renders to, apart from the output.</summary>
    public string Capture(Block block, out Flow flow)
    {
        var output = _output;
        _output = new StringBuilder();
        try
        {
            flow = block.Render(this);
            return _output.ToString();
        }
        finally
        {
            _output = output;
        }
    }

    /// <summary>A value as text, as <c>toString</c> gives it.</summary>
    public string Text(object? value) => value switch
    {
        string text => text,
        DefinedBlock block => block.Text(this),
        _ => TextOf.Value(value, Budget),
    };

    public Macro? FindMacro(string name) => _macros.GetValueOrDefault(name);

    public void AddMacros(IReadOnlyDictionary<string, Macro> macros)
    {
        foreach (var (name, macro) in macros)
        {
            _macros.TryAdd(name, macro);
        }
    }

    public object? Get(string name)
    {
        if (Call is { } call && call.TryGet(name, this, out var argument))
        {
            return argument;
        }

        return name switch
        {
            "foreach" when Loop is not null => Loop,
            "velocityCount" when Loop is not null => Loop.Count,
            "velocityHasNext" when Loop is not null => Loop.HasNext,
            _ => _variables.GetValueOrDefault(name),
        };
    }

    public void Set(string name, object? value)
    {
        Call?.Override(name, value);
        _variables[name] = value;
    }

    /// <summary>Gives a variable back the value that it had before a loop; null when it had none.</summary>
    public void Restore(string name, object? value)
    {
        if (value is null)
        {
            _variables.Remove(name);
        }
        else
        {
            _variables[name] = value;
        }
    }

    public object? Variable(string name) => _variables.GetValueOrDefault(name);
}
