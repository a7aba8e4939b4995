using System.Reflection;

namespace NdArrays.Tests.Support;

/// <summary>The files of the repository these tests were built from.</summary>
internal static class Repository
{
    /// <summary>The root folder, as the project file wrote it into the assembly.</summary>
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The library's sources, without what the build generates.</summary>
    public static IEnumerable<string> LibrarySources() => Files("src/NdArray", "*.cs");

    /// <summary>The documents a user reads: README.md and everything in docs/.</summary>
    public static IEnumerable<string> Documents() => [Full("README.md"), .. Files("docs", "*.md")];

    /// <summary>A path of this machine from one that starts at the root.</summary>
    public static string Full(string relative) => Path.Combine(Root, relative);

    /// <summary>A path from the root, with forward slashes: what messages show.</summary>
    public static string Relative(string full) => Path.GetRelativePath(Root, full).Replace('\\', '/');

    private static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Full(folder), pattern, SearchOption.AllDirectories)
        .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);
}
