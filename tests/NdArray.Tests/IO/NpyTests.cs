using System.Text;
using CsCheck;

namespace NdArrays.Tests.IO;

public class NpyTests
{
    [Fact]
    public void AnArrayComesBackFromAFile()
    {
        using TemporaryFolder folder = new();
        NdArray<float> a = NdArray.Arange(24f).Reshape(2, 3, 4);
        NdArray.Save(folder.File("a.npy"), a);
        NdArray<float> back = NdArray.Load<float>(folder.File("a.npy"));
        Assert.True(NdArray.ArrayEqual(a, back));
        Assert.True(back.IsWriteable);
        Assert.Equal(["a.npy"], folder.Names());
    }

    [Fact]
    public void TheEndingIsAddedWhereItIsMissing()
    {
        using TemporaryFolder folder = new();
        NdArray.Save(folder.File("a"), NdArray.Arange(3));
        Assert.Equal(["a.npy"], folder.Names());
    }

    [Theory]
    [InlineData("::-1")]
    [InlineData("..., ::3")]
    [InlineData("None, 1:, ::-2")]
    [InlineData("0")]
    public void AViewIsSavedAsItsElements(string index)
    {
        // Large enough for several pieces.
        NdArray<double> view = NdArray.Arange(600_000.0).Reshape(400, 1500)[index];
        MemoryStream stream = new();
        NdArray.Save(stream, view);
        stream.Position = 0;
        Assert.True(NdArray.ArrayEqual(view, NdArray.Load(stream)));
    }

    [Fact]
    public void TransposedAndBroadcastArraysAreSaved()
    {
        foreach (NdArray<int> a in (NdArray<int>[])
            [
                NdArray.Arange(600_000).Reshape(1000, 600).T,
                NdArray.Arange(3).BroadcastTo([200_000, 3]),
                NdArray.Arange(1).Reshape().BroadcastTo([1, 1, 300_000]),
                NdArray.Arange(600_000).Reshape(10, 100, 600).Transpose(1, 2, 0),
            ])
        {
            MemoryStream stream = new();
            NdArray.Save(stream, a);
            stream.Position = 0;
            NdArray back = NdArray.Load(stream);
            Assert.True(NdArray.ArrayEqual(a, back));
            Assert.True(back.IsFContiguous || !a.IsFContiguous);
        }
    }

    [Fact]
    public void SeveralArraysFollowEachOtherInAStream()
    {
        MemoryStream stream = new();
        NdArray.Save(stream, NdArray.Arange(3));
        NdArray.Save(stream, NdArray.Zeros<Half>([0, 2]));
        stream.Position = 0;
        Assert.Equal(3, NdArray.Load(stream).Size);
        Assert.Equal(new Shape(0, 2), NdArray.Load<Half>(stream).Shape);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void AnotherTypeThanTheFilesIsAnErrorThatNamesBoth()
    {
        MemoryStream stream = new();
        NdArray.Save(stream, NdArray.Arange(3));
        stream.Position = 0;
        string message = Assert.Throws<InvalidCastException>(() => NdArray.Load<float>(stream)).Message;
        Assert.Contains("int32", message, StringComparison.Ordinal);
        Assert.Contains("float32", message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatNumPyHasNoTypeForIsRefusedBeforeTheFileIsTouched()
    {
        using TemporaryFolder folder = new();
        NdArray.Save(folder.File("a.npy"), NdArray.Arange(3));
        byte[] before = File.ReadAllBytes(folder.File("a.npy"));
        NdArray<decimal> money = [1.5m];
        Assert.Contains("Decimal", Assert.Throws<NotSupportedException>(() => NdArray.Save(folder.File("a.npy"), money)).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.File("a.npy")));
        Assert.Equal(["a.npy"], folder.Names());
    }

    [Fact]
    public void AFailureLeavesWhatWasThere()
    {
        using TemporaryFolder folder = new();
        NdArray.Save(folder.File("a.npy"), NdArray.Arange(3));
        byte[] before = File.ReadAllBytes(folder.File("a.npy"));
        NdArray<int> disposed = NdArray.Arange(5);
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => NdArray.Save(folder.File("a.npy"), disposed));
        Assert.Throws<DirectoryNotFoundException>(() => NdArray.Save(folder.File("missing/a.npy"), NdArray.Arange(3)));

        // A folder in the place of the target: the file is complete and cannot be moved.
        Directory.CreateDirectory(folder.File("b.npy"));
        Assert.ThrowsAny<Exception>(() => NdArray.Save(folder.File("b.npy"), NdArray.Arange(3)));
        Assert.Equal(before, File.ReadAllBytes(folder.File("a.npy")));
        Assert.Equal(["a.npy", "b.npy"], folder.Names());
    }

    [Fact]
    public void AMissingFileIsAnError() =>
        Assert.Throws<FileNotFoundException>(() => NdArray.Load("there is no such file.npy"));

    [Theory]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (2,), }", null)]
    [InlineData("{\"shape\":(2,),\"fortran_order\":True,\"descr\":\"<i4\"}", null)]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (2L,)}", null)]
    [InlineData("  { 'descr' : '<i4' , 'fortran_order' : False , 'shape' : ( 2 , ) , } \n", null)]
    [InlineData("{'descr': '=i4', 'fortran_order': False, 'shape': (1, 2)}", null)]
    [InlineData("", typeof(InvalidDataException))]
    [InlineData("{}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': 2}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (2)}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (2 2)}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (-2,)}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (2.0,)}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (99999999999999999999,)}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (4611686018427387904, 4)}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (1073741824,)}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (2,), 'more': 1}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'descr': '<i4', 'fortran_order': False, 'shape': (2,)}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': Perhaps, 'shape': (2,)}", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (2,)} x", typeof(InvalidDataException))]
    [InlineData("{'descr': '<i4, 'fortran_order': False, 'shape': (2,)}", typeof(InvalidDataException))]
    [InlineData("[1, 2]", typeof(InvalidDataException))]
    [InlineData("{'descr': '|O', 'fortran_order': False, 'shape': (2,)}", typeof(NotSupportedException))]
    [InlineData("{'descr': 'int32', 'fortran_order': False, 'shape': (2,)}", typeof(NotSupportedException))]
    [InlineData("{'descr': '<i3', 'fortran_order': False, 'shape': (2,)}", typeof(NotSupportedException))]
    [InlineData("{'descr': '', 'fortran_order': False, 'shape': (2,)}", typeof(NotSupportedException))]
    [InlineData("{'descr': [('x', '<i4')], 'fortran_order': False, 'shape': (2,)}", typeof(NotSupportedException))]
    public void HeadersAreReadStrictly(string header, Type? error)
    {
        byte[] file = WithHeader(header, elements: 8);
        if (error is null)
        {
            Assert.Equal(2, NdArray.Load<int>(new MemoryStream(file)).Size);
        }
        else
        {
            Assert.Throws(error, () => NdArray.Load(new MemoryStream(file)));
            Assert.Throws(error, () => NdArray.Load(new OneWayStream(file)));
        }
    }

    [Fact]
    public void AHeaderThatClaimsToBeHugeIsRefusedWithoutMemoryForIt()
    {
        byte[] file = [0x93, .. "NUMPY"u8, 2, 0, 0xFF, 0xFF, 0xFF, 0x7F, .. new byte[100]];
        Assert.Throws<InvalidDataException>(() => NdArray.Load(new MemoryStream(file)));
    }

    [Fact]
    public void UnknownVersionsAreRefused()
    {
        foreach ((byte major, byte minor) in (ReadOnlySpan<(byte, byte)>)[(0, 0), (4, 0), (1, 1)])
        {
            byte[] file = [0x93, .. "NUMPY"u8, major, minor, .. new byte[100]];
            string message = Assert.Throws<NotSupportedException>(() => NdArray.Load(new MemoryStream(file))).Message;
            Assert.Contains($"{major}.{minor}", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryTruncationIsNoticed()
    {
        MemoryStream whole = new();
        NdArray.Save(whole, NdArray.Arange(5).Reshape(1, 5));
        byte[] bytes = whole.ToArray();
        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => NdArray.Load(new MemoryStream(bytes[..length])));
            Assert.Throws<InvalidDataException>(() => NdArray.Load(new OneWayStream(bytes[..length])));
        }
    }

    [Fact]
    public void DamagedFilesGiveTheDocumentedErrorsOnly()
    {
        MemoryStream whole = new();
        NdArray.Save(whole, NdArray.Arange(5.0).Reshape(1, 5));
        byte[] bytes = whole.ToArray();
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Array[1, 4].Sample(
            damages =>
            {
                byte[] damaged = [.. bytes];
                foreach ((int place, byte value) in damages)
                {
                    damaged[place] = value;
                }

                foreach (Stream stream in (Stream[])[new MemoryStream(damaged), new OneWayStream(damaged)])
                {
                    try
                    {
                        NdArray.Load(stream);
                    }
                    catch (Exception e) when (e is InvalidDataException or NotSupportedException or OverflowException)
                    {
                        // These are what a damaged file may give.
                    }
                }
            },
            iter: 20_000);
    }

    [Fact]
    public void OddTruthsBecomeTrue()
    {
        byte[] file = WithHeader("{'descr': '|b1', 'fortran_order': False, 'shape': (3,)}", 0);
        NdArray<bool> truths = NdArray.Load<bool>(new MemoryStream([.. file, 0, 1, 0xFF]));
        Assert.True(NdArray.ArrayEqual(truths, NdArray.Array(false, true, true)));
    }

    private static byte[] WithHeader(string header, int elements)
    {
        byte[] text = Encoding.Latin1.GetBytes(header);
        return [0x93, .. "NUMPY"u8, 1, 0, (byte)text.Length, (byte)(text.Length >> 8), .. text, .. new byte[elements]];
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ndarray-npy-");

        public string File(string name) => Path.Combine(_folder.FullName, name);

        public string[] Names() => [.. _folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Order()];

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
