"""Records .npy files that NumPy writes, and how it reads them: data/npy.json.gz, deterministically."""

import base64
import gzip
import io
import json

import numpy as np

from recording import DATA, DTYPES

SHAPES = [(), (0,), (3,), (2, 3), (2, 0, 4), (2, 3, 2), (1, 1, 1, 2), (1000,)]
VERSIONS = [None, (1, 0), (2, 0), (3, 0)]


def elements(dtype, shape):
    size = int(np.prod(shape))
    raw = (np.arange(size * np.dtype(dtype).itemsize, dtype=np.uint64) * 37 + 11) % 251
    if dtype == "bool":
        return (raw % 2).astype("bool").reshape(shape)
    return np.frombuffer(raw.astype("u1").tobytes(), dtype)[:size].reshape(shape)


def case(dtype, shape, order, byte_order, version):
    native = elements(dtype, shape).copy(order)
    stored = native.astype(native.dtype.newbyteorder(byte_order))
    stream = io.BytesIO()
    if version is None:
        np.save(stream, stored)
    else:
        np.lib.format.write_array(stream, stored, version=version)
    stream.seek(0)
    loaded = np.load(stream)
    return {
        "dtype": dtype,
        "shape": list(shape),
        "fortran": bool(loaded.flags.f_contiguous and not loaded.flags.c_contiguous),
        "as_saved": version is None and byte_order == "<",
        "file": base64.b64encode(stream.getvalue()).decode(),
        "elements": base64.b64encode(native.tobytes("C")).decode(),
    }


def refused():
    """Files that NumPy writes and that hold no numbers that this library has."""
    answers = {}
    for name, array in {
        "strings": np.array(["a", "bc"]), "bytes": np.array([b"a"]), "structure": np.zeros(2, [("x", "i4"), ("y", "f8")]),
        "dates": np.array(["2020-01-01"], "M8[D]"), "objects": np.array([None, 1], object), "complex64": np.zeros(2, "c8"),
        "longdouble": np.zeros(1, "g"), "void": np.zeros(1, "V3"),
    }.items():
        stream = io.BytesIO()
        np.save(stream, array)
        answers[name] = base64.b64encode(stream.getvalue()).decode()
    return answers


def main():
    cases = [case(dtype, shape, order, byte_order, version)
             for dtype in DTYPES for shape in SHAPES for order in "CF" for byte_order in "<>" for version in VERSIONS
             if version is None or len(shape) == 2 or shape == ()]
    record = {"format": 1, "numpy": np.__version__, "count": len(cases), "cases": cases, "refused": refused()}
    text = json.dumps(record, separators=(",", ":")).encode()
    path = DATA / "npy.json.gz"
    path.write_bytes(gzip.compress(text, 9, mtime=0))
    print(f"npy: {len(cases)} files, {len(record['refused'])} refused")


if __name__ == "__main__":
    main()
