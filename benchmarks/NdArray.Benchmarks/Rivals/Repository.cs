namespace NdArrays.Benchmarks.Rivals;

/// <summary>The folder that everything is read from and written to.</summary>
internal static class Repository
{
    /// <summary>Finds it from where the program is run or lies.</summary>
    public static string FindRoot()
    {
        foreach (string start in (string[])[Environment.CurrentDirectory, AppContext.BaseDirectory])
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "benchmarks", "rivals.py")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new FileNotFoundException("This is not run from within the repository: there is no benchmarks/rivals.py.");
    }
}
