using NdArrays.Tests.Support;

[assembly: AssemblyFixture(typeof(ScratchFolder))]

namespace NdArrays.Tests.Support;

/// <summary>
/// The current folder of every test: a fresh one, deleted at the end, so that the documented examples may write files by
/// their bare names and the source tree stays clean.
/// </summary>
public sealed class ScratchFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ndarray-tests-");

    public ScratchFolder() => Environment.CurrentDirectory = _folder.FullName;

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Delete(recursive: true);
    }
}
