"""What all recordings share: arrays described by text, answers as JSON, files that come out the same every time.

An array is described by a base and a chain of views, parts separated by "|". A base is "dtype:length:seed:mode": a 1-D
array whose elements follow from the seed (see content). A view names its base by number and goes on with operations:
"0|re:C:2,3|[::-1, None]|t:1,2,0". The replay in tests/NdArray.Tests/Conformance reads the same descriptions.
"""

import gzip
import io
import json
import os
import pathlib
import subprocess
import sys

import numpy as np

FORMAT = 1
DATA = pathlib.Path(__file__).parent / "data"
DTYPES = ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
          "float16", "float32", "float64", "complex128"]

# Results above this many bytes are recorded by a hash.
LARGE = 1024

# Bit patterns that conversions and copies get wrong first: nan, both infinities, -0, subnormals, limits, values that
# round up to infinity or to a power of two in the next narrower type.
SPECIALS = {
    "float16": [0x7E00, 0x7C00, 0xFC00, 0x8000, 0x0001, 0x83FF, 0x0400, 0x7BFF, 0xFBFF, 0x2E66, 0x3555, 0x6801],
    "float32": [0x7FC00000, 0x7F800000, 0xFF800000, 0x80000000, 0x00000001, 0x807FFFFF, 0x00800000, 0x7F7FFFFF,
                0x477FF000, 0x477FEFFF, 0x33000000, 0x33000001, 0x3DCCCCCD, 0x4B800001, 0x3F801000, 0x3F803000],
    "float64": [0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x8000000000000000, 0x0000000000000001,
                0x800FFFFFFFFFFFFF, 0x7FEFFFFFFFFFFFFF, 0x47EFFFFFF0000000, 0x47EFFFFFEFFFFFFF, 0x3690000000000000,
                0x3FB999999999999A, 0x4340000000000001, 0x40EFFE0000000000, 0x3FF0020000000000, 0x3FF0020000000001],
}

# What functions of complex numbers treat apart, in either part; the huge ones last, so that a grid can be cut short of them.
GRID = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 5e-324, -5e-324, 0.5, -2.5, 3.0, 1e308, -1e308]


class Random:
    """SplitMix64: small, the same in every version of everything."""

    def __init__(self, seed):
        self._state = seed & 0xFFFFFFFFFFFFFFFF

    def next(self):
        self._state = (self._state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return z ^ (z >> 31)

    def below(self, n):
        return self.next() % n

    def between(self, low, high):
        """A number from low to high, both possible."""
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(100) < percent

    def pick(self, items):
        return items[self.below(len(items))]

    def permutation(self, n):
        p = list(range(n))
        for i in range(n - 1, 0, -1):
            j = self.below(i + 1)
            p[i], p[j] = p[j], p[i]
        return p


def _bits(seed, count):
    """SplitMix64's output for the states seed * 2^32 + 0, 1, 2, ..."""
    z = np.arange(count, dtype=np.uint64) + np.uint64(seed << 32)
    z = (z + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def content(dtype, length, seed, mode):
    """Elements that both sides compute: k = bits / 2^40 modulo 100, then by mode

    t (tame)    k, or k / 4 in floating types: every type can hold it, rounded towards zero
    s (signed)  k - 50, or (k - 50) / 4; k in unsigned types
    r (rounded) numbers of all significant bits between -128 and 128, most of them small; as s in other types
    f (full)    where the lowest two bits are 0 the bits above the lowest eight, or one of SPECIALS; else as s

    A bool is k's lowest bit. A complex number is two float64; and it has one mode more:

    g (grid)    all pairs of GRID, the real part changing fastest, from that on which the seed counts
    """
    if dtype == "complex128" and mode == "g":
        place = np.arange(seed, seed + length)
        parts = np.array(GRID)
        return np.stack([parts[place % len(GRID)], parts[place // len(GRID) % len(GRID)]], -1).view(np.complex128)[:, 0]
    if dtype == "complex128":
        return content("float64", 2 * length, seed, mode).view(np.complex128)
    z = _bits(seed, length)
    k = ((z >> np.uint64(40)) % np.uint64(100)).astype(np.int64)
    if dtype == "bool":
        return (k & 1).astype(np.bool_)
    signed = mode != "t" and not dtype.startswith("uint")
    k = k - 50 if signed else k
    result = (k / 4.0 if dtype.startswith("float") else k).astype(dtype)
    if mode == "r" and dtype.startswith("float"):
        bits = {"float16": 11, "float32": 24, "float64": 53}[dtype]
        fraction = (z >> np.uint64(64 - bits)).astype(np.float64) / 2.0 ** bits - 0.5
        return (fraction * 2.0 ** ((z & np.uint64(15)).astype(np.float64) - 8)).astype(dtype)
    if mode == "f":
        size = result.itemsize
        bits = z >> np.uint64(8)
        if dtype in SPECIALS:
            table = np.array(SPECIALS[dtype], dtype=np.uint64)
            bits = table[(bits % np.uint64(len(table))).astype(np.intp)]
        odd = (z & np.uint64(3)) == 0
        result.view(f"u{size}")[odd] = bits.astype(f"u{size}")[odd]
    return result


def mode_for(source, target):
    """Conversions that C leaves undefined, of floating numbers outside the range of integers, are not recorded."""
    to_integer = "int" in target
    return "t" if to_integer and (source.startswith("float") or source == "complex128") else "f"


def base(text):
    dtype, length, seed, mode = text.split(":")
    return content(dtype, int(length), int(seed), mode)


def numbers(text):
    return tuple(int(part) for part in text.split(",")) if text else ()


def index(text):
    """The index written as in NumPy. An ellipsis is added so that an array results even where every axis is indexed."""
    place = eval(f"np.s_[{text}]", {"np": np, "__builtins__": {}})
    place = place if isinstance(place, tuple) else (place,)
    return place if any(part is Ellipsis for part in place) else (*place, Ellipsis)


def apply(a, operation):
    if operation.startswith("["):
        return a[index(operation[1:-1])]
    name, *rest = operation.split(":")
    if name == "T":
        return a.T
    if name == "t":
        return np.transpose(a, numbers(rest[0]))
    if name == "swap":
        return np.swapaxes(a, *numbers(rest[0]))
    if name == "move":
        return np.moveaxis(a, numbers(rest[0]), numbers(rest[1]))
    if name == "exp":
        return np.expand_dims(a, numbers(rest[0]))
    if name == "sq":
        return np.squeeze(a, numbers(rest[0]) if rest else None)
    if name == "re":
        return a.reshape(numbers(rest[1]), order=rest[0])
    if name == "rav":
        return np.ravel(a, order=rest[0])
    if name == "flat":
        return a.flatten(order=rest[0])
    if name == "bc":
        return np.broadcast_to(a, numbers(rest[0]))
    if name == "flip":
        # Of an array without axes np.flip makes a scalar, a copy; the index that it is makes a view.
        return np.flip(a, numbers(rest[0]) if rest else None) if rest or a.ndim else a[...]
    if name == "diag":
        return np.diagonal(a, *numbers(rest[0]))
    if name == "copy":
        return a.copy(order=rest[0])
    if name == "ro":
        a = a.view()
        a.flags.writeable = False
        return a
    raise NotImplementedError(operation)


def chain(bases, text):
    """The array of a view's description."""
    number, *operations = text.split("|")
    a = bases[int(number)]
    for operation in operations:
        a = apply(a, operation)
    return a


def error(e):
    """What went wrong, as the replay knows it: by kind, not by NumPy's words."""
    text = str(e)
    if isinstance(e, np.exceptions.AxisError):
        return "axis"
    if isinstance(e, IndexError):
        return "index" if "out of bounds" in text else "indices" if "too many" in text else "ellipsis"
    if isinstance(e, MemoryError) or "too big" in text or "allowed size" in text or "allowed dimension" in text:
        return "size"
    if isinstance(e, ZeroDivisionError):
        return "zero"
    if isinstance(e, ValueError):
        return "readonly" if "read-only" in text else "value"
    if isinstance(e, TypeError):
        if "Cannot cast" in text:
            return "casting"
        if "out" in text and "dtype" in text:
            return "outdtype"
    raise e


def dump(a):
    """Elements in row-major order as hexadecimal bytes, or "#" and a hash (64-bit FNV-1a) where they are many."""
    data = np.asarray(a).tobytes()
    if len(data) <= LARGE:
        return data.hex()
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"#{value:016x}"


def strides(a):
    return [stride // a.itemsize for stride in a.strides]


def in_full(a):
    """An answer that is not compared bit by bit, for which a hash would not do."""
    return {"t": a.dtype.name, "s": list(a.shape), "r": a.tobytes().hex()}


def run_without_vectors(script):
    """Runs a script on NumPy that leaves the processor's later instructions alone, among them those that round once for two."""
    features = "SSE41 SSE42 AVX F16C FMA3 AVX2 AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX512_SPR"
    subprocess.run([sys.executable, "-W", "ignore", script], env={**os.environ, "NPY_DISABLE_CPU_FEATURES": features}, check=True)


def write(topic, groups):
    """Groups are pairs of a name and its cases, dictionaries. The first line says what follows."""
    header = {"format": FORMAT, "numpy": np.__version__, "topic": topic, "count": sum(len(c) for _, c in groups),
              "groups": [[name, len(cases)] for name, cases in groups]}
    lines = [header, *(case for _, cases in groups for case in cases)]
    text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
    buffer = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=buffer, mtime=0) as file:
        file.write(text.encode("ascii"))
    DATA.mkdir(exist_ok=True)
    path = DATA / f"{topic}.jsonl.gz"
    path.write_bytes(buffer.getvalue())
    print(f"{topic}: {header['count']} cases, {len(buffer.getvalue())} bytes: {dict(header['groups'])}")
