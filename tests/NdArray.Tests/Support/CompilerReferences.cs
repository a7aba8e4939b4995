using Microsoft.CodeAnalysis;

namespace NdArrays.Tests.Support;

/// <summary>What the compiler inside these tests compiles against: the assemblies the tests themselves run on.</summary>
internal static class CompilerReferences
{
    /// <summary>The runtime and what the library depends on, without the library.</summary>
    public static IReadOnlyList<MetadataReference> WithoutLibrary { get; } = [.. Find(withLibrary: false)];

    /// <summary>The runtime, the library and what it depends on: what a user's program sees.</summary>
    public static IReadOnlyList<MetadataReference> WithLibrary { get; } = [.. Find(withLibrary: true)];

    private static IEnumerable<MetadataReference> Find(bool withLibrary)
    {
        string library = typeof(NdArray).Assembly.Location;
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        foreach (string path in trusted.Split(Path.PathSeparator))
        {
            bool isFramework = Path.GetDirectoryName(path) == framework;
            bool isTensors = Path.GetFileName(path) == "System.Numerics.Tensors.dll";
            if (isFramework || isTensors || (withLibrary && path == library))
            {
                yield return MetadataReference.CreateFromFile(path);
            }
        }
    }
}
