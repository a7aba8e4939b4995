"""Records how NumPy prints arrays: writes data/printing.v1.jsonl.gz, one JSON object a line.

Line 1 is the header; every other line is a case:
  f  the function: str, repr, array2string, array_str, array_repr, positional, scientific
  d  the dtype, "str" for strings
  s  the shape
  b  the elements, little-endian in C order, in base64; or
  v  the elements as a list (strings); or
  r  [start, step]: element i is start + step * i, computed in int64 or float64 and cast to the dtype
  o  print options that were in force (names of np.set_printoptions)
  a  arguments of the function besides the array
  x  the text NumPy gave

The same arguments give the same bytes. Needs NumPy 2.2.
Usage: generate_printing.py [--out FILE] [--seed N] [--scale N]   (a scale above 1 multiplies the random cases)
"""

import argparse
import base64
import gzip
import io
import json
import pathlib

import numpy as np

FLOATS = ["float16", "float32", "float64"]
INTEGERS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
SHAPES = [
    (), (1,), (2,), (3,), (5,), (7,), (11,), (20,), (1, 1), (2, 3), (3, 2), (4, 4), (1, 6), (6, 1), (3, 9),
    (2, 2, 2), (1, 3, 2), (2, 1, 4), (3, 2, 1), (2, 2, 2, 2), (1, 2, 1, 3), (2, 1, 2, 1, 2), (1, 1, 1, 1, 1),
]
EMPTY = [(0,), (0, 3), (3, 0), (2, 0, 4), (0, 0), (1, 2, 3, 0), (0, 1, 1, 1, 1)]
FLOAT_OPTIONS = [
    {}, {}, {}, {"precision": 3}, {"precision": 0}, {"precision": 1}, {"precision": 17}, {"precision": 30}, {"suppress": True},
    {"suppress": True, "precision": 4}, {"floatmode": "fixed"}, {"floatmode": "fixed", "precision": 2},
    {"floatmode": "fixed", "precision": 20}, {"floatmode": "fixed", "precision": 0}, {"floatmode": "unique"},
    {"floatmode": "maxprec_equal"}, {"floatmode": "maxprec_equal", "precision": 4}, {"floatmode": "maxprec", "precision": 5},
    {"sign": "+"}, {"sign": " "}, {"sign": " ", "floatmode": "fixed", "precision": 3}, {"sign": "+", "suppress": True},
    {"nanstr": "NaN", "infstr": "Infinity"}, {"nanstr": "n", "infstr": "∞", "sign": "+"}, {"nanstr": "missing", "sign": " "},
    {"linewidth": 40}, {"linewidth": 12}, {"linewidth": 1}, {"floatmode": "unique", "suppress": True},
]
OTHER_OPTIONS = [{}, {}, {"sign": "+"}, {"sign": " "}, {"linewidth": 30}, {"linewidth": 9}, {"linewidth": 1}, {"linewidth": 200}]


class Recorder:
    def __init__(self):
        self.lines = []

    def add(self, function, array, description, options=None, arguments=None):
        options, arguments = options or {}, arguments or {}
        with np.printoptions(**options):
            text = CALLS[function](array, **arguments)
        case = {"f": function, "d": "str" if array.dtype.kind == "U" else array.dtype.name, "s": list(array.shape), **description}
        if options:
            case["o"] = options
        if arguments:
            case["a"] = arguments
        case["x"] = text
        self.lines.append(case)

    def values(self, function, array, options=None, arguments=None):
        data = np.ascontiguousarray(array).tobytes()
        self.add(function, array, {"b": base64.b64encode(data).decode()}, options, arguments)

    def ramp(self, function, dtype, shape, start, step, options=None, arguments=None):
        kind = np.float64 if np.dtype(dtype).kind in "fc" else np.int64
        values = kind(start) + kind(step) * np.arange(int(np.prod(shape)), dtype=kind)
        self.add(function, values.astype(dtype).reshape(shape), {"r": [start, step]}, options, arguments)

    def strings(self, function, values, shape, options=None, arguments=None):
        self.add(function, np.array(values).reshape(shape), {"v": values}, options, arguments)


CALLS = {
    "str": str,
    "repr": repr,
    "array2string": np.array2string,
    "array_str": np.array_str,
    "array_repr": np.array_repr,
    "positional": lambda a, **k: np.format_float_positional(a[()], **k),
    "scientific": lambda a, **k: np.format_float_scientific(a[()], **k),
}


def any_bits(rng, dtype, size):
    return np.frombuffer(rng.bytes(size * np.dtype(dtype).itemsize), dtype=dtype).copy()


def finite_bits(rng, dtype, size):
    values = any_bits(rng, dtype, size)
    return np.where(np.isfinite(values), values, np.dtype(dtype).type(1))


def ties(rng, dtype, size):
    """Numbers with few binary digits, whose exact decimals end in 5: a cut there is a tie."""
    return (rng.integers(-9999, 9999, size) / 2.0 ** rng.integers(0, 12, size)).astype(dtype)


def with_specials(values, rng):
    values = values.copy()
    specials = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0]).astype(values.dtype)
    for i in range(values.size):
        if rng.random() < 0.4:
            values[i] = specials[rng.integers(5)]
    return values


def floats(rng, dtype, size):
    kind = rng.integers(13)
    if kind == 0:
        return rng.random(size).astype(dtype)
    if kind == 1:
        return rng.standard_normal(size).astype(dtype)
    if kind == 2:
        return (rng.standard_normal(size) * 10.0 ** rng.integers(-6, 5)).astype(dtype)
    if kind == 3:
        return finite_bits(rng, dtype, size)
    if kind == 4:
        return any_bits(rng, dtype, size)
    if kind == 5:
        return ties(rng, dtype, size)
    if kind == 6:
        return rng.integers(-100, 1000, size).astype(dtype)
    if kind == 7:
        return np.round(rng.standard_normal(size) * 10, rng.integers(0, 5)).astype(dtype)
    if kind == 8:
        return with_specials(rng.standard_normal(size).astype(dtype), rng)
    if kind == 9:
        return with_specials(np.zeros(size, dtype), rng)
    if kind == 10:
        edges = [1e8, 99999999.0, 99999999.5, 1e-4, 0.00011, 1000.0, 1.0, 1001.0, 0.001, 999.9999999, 1e16, 1e23, 5e-324, 1e-45, 65504.0]
        with np.errstate(over="ignore"):
            values = np.array(edges)[rng.integers(0, len(edges), size)].astype(dtype)
        return np.where(np.isfinite(values), values, np.dtype(dtype).type(2))
    if kind == 11:
        return rng.integers(0, 2**24, size).astype(np.float32).astype(dtype)
    return with_specials((rng.standard_normal(size) * 10.0 ** rng.integers(-9, 9)).astype(dtype), rng)


def pick(rng, items):
    return items[rng.integers(len(items))]


def record_floats(rec, rng, count):
    for i in range(count):
        dtype = FLOATS[i % 3]
        shape = pick(rng, SHAPES)
        with np.errstate(over="ignore", invalid="ignore"):
            values = floats(rng, dtype, int(np.prod(shape))).reshape(shape)
        with np.errstate(over="ignore"):
            rec.values(pick(rng, ["str", "repr"]), values, pick(rng, FLOAT_OPTIONS))


def record_complex(rec, rng, count):
    for _ in range(count):
        shape = pick(rng, SHAPES)
        size = int(np.prod(shape))
        values = np.empty(size, np.complex128)
        values.real = floats(rng, "float64", size)
        values.imag = floats(rng, "float64", size)
        with np.errstate(over="ignore"):
            rec.values(pick(rng, ["str", "repr"]), values.reshape(shape), pick(rng, FLOAT_OPTIONS))


def record_integers(rec, rng, count):
    for i in range(count):
        dtype = np.dtype(INTEGERS[i % len(INTEGERS)])
        shape = pick(rng, SHAPES)
        values = any_bits(rng, dtype, int(np.prod(shape)))
        values >>= dtype.type(rng.integers(0, dtype.itemsize * 8))
        if rng.random() < 0.2 and values.size:
            values[0] = pick(rng, [np.iinfo(dtype).max, np.iinfo(dtype).min])
        rec.values(pick(rng, ["str", "repr"]), values.reshape(shape), pick(rng, OTHER_OPTIONS))


def record_booleans(rec, rng, count):
    for _ in range(count):
        shape = pick(rng, SHAPES)
        rec.values(pick(rng, ["str", "repr"]), np.asarray(rng.random(shape) < 0.5), pick(rng, OTHER_OPTIONS))


def record_empty(rec):
    for dtype in ["bool", *INTEGERS, *FLOATS, "complex128"]:
        for shape in EMPTY:
            rec.values("repr", np.empty(shape, dtype))
        rec.values("str", np.empty(EMPTY[1], dtype))
        rec.values("array2string", np.empty(EMPTY[2], dtype), None, {"separator": ", "})
    rec.values("repr", np.empty((0, 3)), {"linewidth": 20})
    rec.values("repr", np.empty((0, 3)), {"threshold": 0})


def record_summaries(rec, rng, count):
    shapes = [(1001,), (2000,), (100, 100), (7, 200), (200, 7), (2, 1000), (11, 11, 11), (3, 50, 9), (2, 3, 400), (1, 2000, 1),
              (2, 1, 7, 90), (2, 2, 2, 2, 80), (1, 1001)]
    dtypes = ["bool", *INTEGERS, *FLOATS, "complex128"]
    for shape in shapes:
        for dtype in ("int64", "float32"):
            rec.ramp("str", dtype, shape, 0, 1)
            rec.ramp("repr", dtype, shape, 0, 1)
    for dtype in ("int64", "float64"):
        rec.ramp("repr", dtype, (1000,), 0, 1)
        rec.ramp("repr", dtype, (7, 7, 7, 7, 7), 0, 1, {"edgeitems": 2})
    for _ in range(count):
        dtype, shape = pick(rng, dtypes), pick(rng, shapes)
        floating = np.dtype(dtype).kind in "fc"
        start = float(pick(rng, [0.5, -3.25, 1e-3, 100.0])) if floating else int(rng.integers(-1000, 1000))
        step = float(pick(rng, [0.125, 1.5, -0.001, 1e-7])) if floating else int(rng.integers(-9, 9))
        options = pick(rng, [{}, {"edgeitems": 1}, {"edgeitems": 2}, {"edgeitems": 4}, {"threshold": 50}, {"linewidth": 30},
                             {"precision": 2}, {"sign": "+"}, {"edgeitems": 2, "linewidth": 20}])
        rec.ramp(pick(rng, ["str", "repr"]), dtype, shape, start, step, options)
    small = [(5,), (7,), (8,), (3, 7), (7, 3), (3, 4, 5), (2, 2, 9), (9, 2, 2), (2, 8, 1, 3), (2, 1, 2, 1, 7)]
    for _ in range(count):
        dtype, shape = pick(rng, dtypes), pick(rng, small)
        options = {"threshold": int(rng.integers(0, 12)), "edgeitems": int(rng.integers(1, 4)), "linewidth": int(pick(rng, [75, 30, 18]))}
        rec.ramp(pick(rng, ["str", "repr"]), dtype, shape, int(rng.integers(-50, 50)), int(rng.integers(1, 30)), options)


def record_array2string(rec, rng, count):
    for _ in range(count):
        shape = pick(rng, SHAPES)
        size = int(np.prod(shape))
        dtype = pick(rng, ["int64", "float64", "float32", "complex128", "bool"])
        if dtype == "int64":
            values = rng.integers(-1000, 100000, size)
        elif dtype == "bool":
            values = rng.random(size) < 0.5
        else:
            values = floats(rng, "float64", size)
            with np.errstate(over="ignore"):
                values = values.astype(dtype)
        arguments = {}
        for name, choices in {
            "max_line_width": [10, 25, 60], "precision": [0, 2, 12], "suppress_small": [True, False],
            "separator": [", ", ",", "", " | ", ";  "], "prefix": ["array(", "x = "], "suffix": [")", "; end"],
            "threshold": [2, 5], "edgeitems": [1, 2], "sign": ["-", "+", " "],
            "floatmode": ["fixed", "unique", "maxprec", "maxprec_equal"],
        }.items():
            if rng.random() < 0.3:
                arguments[name] = pick(rng, choices)
        with np.errstate(over="ignore"):
            rec.values("array2string", values.reshape(shape), None, arguments)
            few = {k: v for k, v in arguments.items() if k in ("max_line_width", "precision", "suppress_small")}
            rec.values(pick(rng, ["array_str", "array_repr"]), values.reshape(shape), pick(rng, [{}, {"linewidth": 50}]), few)


def record_strings(rec, rng, count):
    texts = ["a", "hello", "", "two words", "it's", 'say "hi"', "both ' and \"", "tab\there", "line\nbreak", "back\\slash", "é", "日本",
             "😀", "\x7f", "\u200b", "\u00a0", "\r", "\x01", "zero\x00middle", "\u2028", "ß", "\ue000", "a" * 40, "\U000e0001"]
    for _ in range(count):
        shape = pick(rng, SHAPES)
        values = [pick(rng, texts) for _ in range(int(np.prod(shape)))]
        rec.strings(pick(rng, ["str", "array2string"]), values, shape, pick(rng, OTHER_OPTIONS))


def record_scalars(rec, rng, count):
    """Single numbers, through the two functions that format them and as arrays of rank 0."""
    for i in range(count):
        dtype = FLOATS[i % 3]
        source = pick(rng, [any_bits, finite_bits, ties, ties, floats])
        with np.errstate(over="ignore", invalid="ignore"):
            value = source(rng, dtype, 1).reshape(())
        rec.values(pick(rng, ["str", "repr"]), value)
        arguments = {}
        function = pick(rng, ["positional", "scientific"])
        if rng.random() < 0.6:
            arguments["precision"] = int(rng.integers(0, 20))
        if rng.random() < 0.4 and "precision" in arguments:
            arguments["unique"] = False
        if rng.random() < 0.3:
            arguments["min_digits"] = int(rng.integers(0, arguments["precision"] + 1 if "precision" in arguments else 25))
        if rng.random() < 0.5:
            arguments["trim"] = pick(rng, ["k", ".", "0", "-"])
        if rng.random() < 0.2:
            arguments["sign"] = True
        if rng.random() < 0.2:
            arguments["pad_left"] = int(rng.integers(0, 8))
        if function == "positional":
            if rng.random() < 0.3 and arguments.get("precision") != 0:
                arguments["fractional"] = False
            if rng.random() < 0.2:
                arguments["pad_right"] = int(rng.integers(0, 8))
        elif rng.random() < 0.2:
            arguments["exp_digits"] = int(rng.integers(1, 5))
        rec.values(function, value, None, arguments)


def main():
    parser = argparse.ArgumentParser()
    here = pathlib.Path(__file__).resolve().parent
    parser.add_argument("--out", default=str(here / "data" / "printing.v1.jsonl.gz"))
    parser.add_argument("--seed", type=int, default=20220)
    parser.add_argument("--scale", type=int, default=1)
    args = parser.parse_args()
    rng = np.random.default_rng(args.seed)
    rec = Recorder()
    record_empty(rec)
    record_floats(rec, rng, 1800 * args.scale)
    record_complex(rec, rng, 300 * args.scale)
    record_integers(rec, rng, 480 * args.scale)
    record_booleans(rec, rng, 60 * args.scale)
    record_summaries(rec, rng, 200 * args.scale)
    record_array2string(rec, rng, 400 * args.scale)
    record_strings(rec, rng, 120 * args.scale)
    record_scalars(rec, rng, 900 * args.scale)

    header = {"format": "printing", "version": 1, "numpy": ".".join(np.__version__.split(".")[:2]), "cases": len(rec.lines)}
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0, filename="", compresslevel=9) as file:
        for line in [header, *rec.lines]:
            file.write((json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n").encode())
    pathlib.Path(args.out).write_bytes(buffer.getvalue())
    print(len(rec.lines), "cases,", len(buffer.getvalue()), "bytes")


if __name__ == "__main__":
    main()
