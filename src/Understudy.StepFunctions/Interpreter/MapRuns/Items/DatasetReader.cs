using Understudy.Json;
using Understudy.StepFunctions.Definition.DistributedMaps;

namespace Understudy.StepFunctions.Interpreter.MapRuns.Items;

/// <summary>Reads the items that an ItemReader names, up to MaxItems.</summary>
internal sealed class DatasetReader(ItemReader reader, MapRunObjects objects, long most)
{
    private readonly List<MapItem> _items = [];

    private bool IsFull => _items.Count >= most;

    /// <exception cref="Expressions.StateFailureException">An object is not there, or not what the reader says it is.</exception>
    public List<MapItem> Read(S3Location source)
    {
        if (reader.Lists)
        {
            ReadListing(source);
        }
        else if (reader.Manifest is ManifestKind.AthenaData)
        {
            ReadEach(AthenaManifest.ObjectsOf(objects.Read(source)));
        }
        else if (reader.Manifest is ManifestKind.S3Inventory)
        {
            ReadInventory(source);
        }
        else
        {
            ReadObject(objects.Read(source), source.Uri);
        }

        return _items;
    }

    private void ReadListing(S3Location source)
    {
        var listed = objects.List(source);
        if (reader.Format is not null)
        {
            ReadEach(listed.Select(own => new S3Location(own.Bucket, own.Key)));
            return;
        }

        var bucket = new S3Location(source.Bucket, "").Uri;
        Take(listed.Select(Describe), bucket);
    }

    private void ReadEach(IEnumerable<S3Location> locations)
    {
        foreach (var location in locations)
        {
            if (IsFull)
            {
                return;
            }

            ReadObject(objects.Read(location), location.Uri);
        }
    }

    private void ReadInventory(S3Location source)
    {
        var inventory = InventoryManifest.Parse(objects.Read(source));
        foreach (var file in inventory.Files)
        {
            if (IsFull)
            {
                return;
            }

            Take(CsvItems.Read(ObjectText.Of(objects.Read(file)), reader.Delimiter, reader.Headers ?? inventory.Columns), source.Uri);
        }
    }

    private void ReadObject(S3Object read, string source)
    {
        var text = ObjectText.Of(read);
        switch (reader.Format)
        {
            case ItemFormat.Csv:
                Take(CsvItems.Read(text, reader.Delimiter, reader.Headers), source);
                break;
            case ItemFormat.JsonLines:
                Take(JsonItems.ReadLines(text), source);
                break;
            default:
                TakeMembers(JsonItems.Read(text, reader.ItemsPointer), source);
                break;
        }
    }

    private void Take(IEnumerable<JsonData> values, string source)
    {
        foreach (var value in values)
        {
            if (IsFull)
            {
                return;
            }

            _items.Add(new MapItem(value, source));
        }
    }

    private void TakeMembers(JsonData node, string source)
    {
        foreach (var item in NodeItems.Of(node, source))
        {
            if (IsFull)
            {
                return;
            }

            _items.Add(item);
        }
    }

    private static ObjectData Describe(S3Object listed) => JsonData.Object(
        ("Etag", listed.ETag),
        ("Key", listed.Key),
        ("LastModified", listed.LastModified.ToUnixTimeSeconds()),
        ("Size", listed.Size),
        ("StorageClass", listed.StorageClass));
}
