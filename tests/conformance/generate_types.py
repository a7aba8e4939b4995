"""Records NumPy's answers about element types: promotion, casting rules and conversions of values.

Writes data/types.json.gz, deterministically.
"""

import gzip
import itertools
import json
import pathlib
import warnings

import numpy as np

NAMES = ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
         "float16", "float32", "float64", "complex128"]
CASTINGS = ["no", "equiv", "safe", "same_kind", "unsafe"]
WEAK = {"boolean": True, "integer": 1, "floating": 1.0, "complex": 1j}


def values(name):
    """Every kind of value that a conversion could get wrong."""
    dtype = np.dtype(name)
    if dtype.kind == "b":
        return np.array([False, True])
    if dtype.kind in "iu":
        info = np.iinfo(dtype)
        edges = [info.min, info.min + 1, -1, 0, 1, 2, 3, 100, info.max - 1, info.max]
        powers = [2 ** k + d for k in range(1, 64) for d in (-1, 0, 1)]
        wanted = sorted({v for v in edges + powers + [-p for p in powers] if info.min <= v <= info.max})
        return np.array(wanted, dtype)
    if dtype.kind == "f":
        info = np.finfo(dtype)
        special = [0.0, -0.0, np.inf, -np.inf, np.nan, float(info.tiny), float(info.smallest_subnormal), float(info.max),
                   float(info.min), float(info.eps), 0.1, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.9999, -0.9999, 1e-8, 1e-30, 1e30,
                   65504.0, 65519.99, 65520.0, 2049.0, 2051.0, 16777217.0, 16777219.0, 5.960464477539063e-08,
                   2.9802322387695312e-08, 2.9802322387695316e-08, 1.401298464324817e-45, 7.006492321624085e-46]
        powers = [s * (2.0 ** k + d) for k in range(0, 64) for d in (-1, -0.5, 0, 0.5, 1) for s in (1, -1)]
        with np.errstate(all="ignore"):
            return np.unique(np.array(special + powers).astype(dtype).view(f"u{dtype.itemsize}")).view(dtype)
    parts = values("float64")[::7]
    return np.array([complex(a, b) for a, b in itertools.product(parts, [0.0, 1.5, -0.0, float("nan")])])


def defined(source, target):
    """The values whose conversion C defines."""
    if np.dtype(target).kind not in "iu" or source.dtype.kind not in "fc":
        return source
    info = np.iinfo(target)
    real = source.real.astype(np.float64)
    keep = [bool(np.isfinite(x)) and info.min <= int(x) <= info.max for x in real]
    return source[np.array(keep)]


def main():
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    promote = {f"{a} {b}": str(np.promote_types(a, b)) for a in NAMES for b in NAMES}
    can_cast = {f"{a} {b} {c}": bool(np.can_cast(a, b, c)) for a in NAMES for b in NAMES for c in CASTINGS}
    result_type = {f"{a} {k}": str(np.result_type(np.dtype(a), v)) for a in NAMES for k, v in WEAK.items()}
    result_type |= {f"{a} {b} {k}": str(np.result_type(np.dtype(a), np.dtype(b), v))
                    for a in NAMES for b in NAMES for k, v in WEAK.items()}
    result_type |= {f"{a} {b} {c} none": str(np.result_type(np.dtype(a), np.dtype(b), np.dtype(c)))
                    for a in NAMES for b in NAMES for c in NAMES}
    casts = []
    for a in NAMES:
        for b in NAMES:
            source = defined(values(a), b)
            casts.append({"from": a, "to": b, "source": source.tobytes().hex(), "result": source.astype(b).tobytes().hex()})
    record = {
        "format": 1, "numpy": np.__version__, "promote": promote, "can_cast": can_cast, "result_type": result_type,
        "casts": casts,
    }
    text = json.dumps(record, separators=(",", ":")).encode()
    path = pathlib.Path(__file__).parent / "data" / "types.json.gz"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(gzip.compress(text, 9, mtime=0))
    total = sum(len(bytes.fromhex(c["source"])) // np.dtype(c["from"]).itemsize for c in casts)
    print(f"types: {len(promote)} promotions, {len(can_cast)} rules, {len(result_type)} result types, {total} conversions")


if __name__ == "__main__":
    main()
