namespace NdArrays.IO;

/// <summary>
/// A file that is written beside its target and takes its place when it is complete, so that whoever fails half-way leaves
/// the target as it was.
/// </summary>
internal static class FileReplacement
{
    /// <summary>Writes a file in the place of another, or where there was none.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        string target = Path.GetFullPath(path);
        string beside = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
