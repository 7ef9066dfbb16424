using System.Text;
using Understudy.Json;

namespace Understudy.StepFunctions.TestStates.Schemas;

/// <summary>Checks one result against a shape; the first fault refuses it, in the words of the service.</summary>
/// <param name="mode">Strict asks for required fields too.</param>
/// <param name="anything">The field that may hold anything; null for none.</param>
internal sealed class ResultCheck(FieldValidationMode mode, string? anything)
{
    public void Check(JsonData result, ApiShape shape)
    {
        if (result is not ObjectData)
        {
            throw Refuse("Mock result must be a JSON object");
        }

        Check("", result, shape);
    }

    private void Check(string field, JsonData value, ApiShape shape)
    {
        switch (shape.Kind)
        {
            case ApiShapeKind.Object:
                CheckMembers(Expect<ObjectData>(field, value, "an object"), shape);
                break;
            case ApiShapeKind.Map:
                foreach (var (_, member) in Expect<ObjectData>(field, value, "an object"))
                {
                    Check(field, member, shape.Item!);
                }

                break;
            case ApiShapeKind.List:
                CheckLength(field, CheckItems(field, Expect<ArrayData>(field, value, "an array"), shape), shape);
                break;
            case ApiShapeKind.Text:
                CheckText(field, Expect<StringData>(field, value, "a string").Value, shape);
                break;
            case ApiShapeKind.Number:
                CheckNumber(field, Expect<NumberData>(field, value, "a number").Value, shape);
                break;
            case ApiShapeKind.Boolean:
                Expect<BooleanData>(field, value, "a boolean");
                break;
        }
    }

    private void CheckMembers(ObjectData value, ApiShape shape)
    {
        if (mode == FieldValidationMode.Strict)
        {
            foreach (var (name, member) in shape.Members)
            {
                if (member.IsRequired && !value.TryGet(name, out _))
                {
                    throw Refuse($"Required field '{name}' is missing");
                }
            }
        }

        // A member that the API does not have is let through (recorded).
        foreach (var (name, member) in value)
        {
            if (name != anything && shape.Members.TryGetValue(name, out var known))
            {
                Check(name, member, known.Shape);
            }
        }
    }

    private int CheckItems(string field, ArrayData items, ApiShape shape)
    {
        foreach (var item in items)
        {
            Check(field, item, shape.Item!);
        }

        return items.Count;
    }

    private static void CheckText(string field, string text, ApiShape shape)
    {
        CheckLength(field, text.EnumerateRunes().Count(), shape);
        if (shape.Values is { } values && !values.Contains(text))
        {
            throw Refuse($"Field '{field}' is not an expected value");
        }
    }

    private static void CheckLength(string field, int length, ApiShape shape)
    {
        if (length < shape.Least)
        {
            throw Refuse($"Field '{field}' is smaller than the minimum length");
        }

        if (length > shape.Most)
        {
            throw Refuse($"Field '{field}' exceeds the maximum length");
        }
    }

    private static void CheckNumber(string field, double number, ApiShape shape)
    {
        if (number < shape.Least)
        {
            throw Refuse($"Field '{field}' is less than the minimum value");
        }

        if (number > shape.Most)
        {
            throw Refuse($"Field '{field}' exceeds the maximum value");
        }
    }

    private static T Expect<T>(string field, JsonData value, string kind)
        where T : JsonData => value as T ?? throw Refuse($"Field '{field}' must be {kind}");

    private static TestStateException Refuse(string reason) => TestStateException.Invalid($"Mock result schema validation error: {reason}");
}
