using Understudy.Json;
using Understudy.StepFunctions;

namespace Understudy.Conformance.StepFunctions;

/// <summary>The objects in Amazon S3 that a case needs: those that were recorded, and the buckets that results are written to.</summary>
internal static class RecordedObjects
{
    public static S3Objects Of(RecordedCase recorded)
    {
        var objects = new S3Objects();
        if (recorded["fixtures"] is { } fixtures && fixtures.TryGet("s3", out var files))
        {
            foreach (var file in (ArrayData)files)
            {
                objects.Add(file["bucket"].AsString(), file["key"].AsString(), file["body"].AsString());
            }
        }

        AddDestinations(recorded["stateMachine"]!["definition"], objects);
        return objects;
    }

    // A recording lists what was read, not what was there to be written to.
    private static void AddDestinations(JsonData value, S3Objects objects)
    {
        switch (value)
        {
            case ObjectData members:
                foreach (var (name, member) in members)
                {
                    if (name == "ResultWriter" && (member.TryGet("Parameters", out var sent) || member.TryGet("Arguments", out sent))
                        && sent.TryGet("Bucket", out var bucket) && bucket is StringData { Value: var text })
                    {
                        objects.AddBucket(text);
                    }

                    AddDestinations(member, objects);
                }

                break;
            case ArrayData items:
                foreach (var item in items)
                {
                    AddDestinations(item, objects);
                }

                break;
        }
    }
}
