"""Sums, products, extremes, means, deviations, truths and places: beside NumPy's answer the exact one, where that is a number.

Of floating results "ex" is the exact value, rounded to float64, and "m" what its error is measured by: the sum of the magnitudes
that were added. "p" is the number of bits of the numbers that were computed with.
"""

import math
import warnings
from decimal import Decimal, getcontext
from fractions import Fraction

import numpy as np

import recording
from generate_joins import result
from layouts import place, random_shape
from recording import DTYPES, Random

NAMES = {"sum": "Sum", "prod": "Prod", "min": "Min", "max": "Max", "ptp": "Ptp", "any": "Any", "all": "All", "argmin": "ArgMin",
         "argmax": "ArgMax", "mean": "Mean", "var": "Var", "std": "Std", "count_nonzero": "CountNonZero"}
INEXACT = {"sum", "prod", "mean", "var", "std"}
WITH_DTYPE = INEXACT
WITH_OUT = set(NAMES) - {"count_nonzero"}
WITH_INITIAL = {"sum", "prod", "min", "max"}
WITH_WHERE = INEXACT | {"min", "max", "any", "all"}
FLOATING = ["float16", "float32", "float64", "complex128"]
BITS = {"float16": 11, "float32": 24, "float64": 53, "complex128": 53}

getcontext().prec = 60


def root(x):
    return Fraction((Decimal(x.numerator) / Decimal(x.denominator)).sqrt())


def real_total(name, values, ddof):
    """The exact value of real numbers and the magnitude behind it, or None where it is no number."""
    if any(not math.isfinite(v) for v in values):
        return None
    values = [Fraction(v) for v in values]
    magnitude = sum(abs(v) for v in values)
    if name == "sum":
        return sum(values), magnitude
    if name == "prod":
        product = math.prod(values)
        return product, abs(product)
    n = len(values)
    if n - ddof <= 0:
        return None
    mean = sum(values) / n
    if name == "mean":
        return mean, magnitude / n
    variance = sum((v - mean) ** 2 for v in values) / Fraction(n - ddof)
    deviation = root(variance)
    if name == "var":
        return variance, variance + 2 * deviation * magnitude / n
    return deviation, deviation + magnitude / n


def complex_total(name, values, ddof):
    parts = [[v.real for v in values], [v.imag for v in values]]
    if any(not math.isfinite(v) for part in parts for v in part):
        return None
    if name in ("sum", "mean"):
        both = [real_total(name, part, 0) for part in parts]
        return None if None in both else both
    if name == "prod":
        re, im = Fraction(1), Fraction(0)
        for v in values:
            a, b = Fraction(v.real), Fraction(v.imag)
            re, im = re * a - im * b, re * b + im * a
        size = abs(re) + abs(im)
        return [(re, size), (im, size)]
    both = [real_total("var", part, ddof) for part in parts]
    if None in both:
        return None
    variance = both[0][0] + both[1][0]
    deviation = root(variance)
    mean = sum(abs(Fraction(v)) for part in parts for v in part) / len(values)
    return [(variance, variance + 2 * deviation * mean) if name == "var" else (deviation, deviation + mean)]


def safe(name, a):
    """Whether no order of the elements overflows or loses small numbers on the way; else the order decides."""
    if a.size == 0 or a.dtype.kind not in "fc":
        return True
    with np.errstate(all="ignore"):
        parts = a.astype(np.complex128) if a.dtype.kind == "c" else a.astype(np.float64)
        values = np.abs(np.concatenate([parts.real.ravel(), parts.imag.ravel()]) if a.dtype.kind == "c" else parts.ravel())
    values = values[np.isfinite(values) & (values != 0)]
    info = np.finfo(np.float64 if a.dtype.kind == "c" else a.dtype)
    logs = np.log2(values)
    top, low = math.log2(float(info.max)), math.log2(float(info.tiny))
    if name == "prod":
        extra = a.size if a.dtype.kind == "c" else 0
        return logs[logs > 0].sum() + extra < top - 1 and logs[logs < 0].sum() - extra > low + 1
    largest = logs.max(initial=-math.inf) + math.log2(a.size)
    return largest < (top / 2 - 2 if name in ("var", "std") else top - 2) and (
        name not in ("var", "std") or logs.min(initial=math.inf) > low / 2 + 30)


def exact(name, a, axis, where, ddof, initial, shape):
    """The exact value of each result and the magnitude behind it, nan where there is none; None if there is none at all."""
    axes = tuple(range(a.ndim)) if axis is None or a.ndim == 0 else tuple(x % a.ndim for x in axis)
    kept = [x for x in range(a.ndim) if x not in axes]
    order = kept + list(axes)
    rows = a.transpose(order).reshape([math.prod([a.shape[x] for x in kept]), -1] if a.size else [0, 0])
    counted = np.broadcast_to(where, a.shape).transpose(order).reshape(rows.shape) if where is not None else None
    values, magnitudes = [], []
    for i, row in enumerate(rows):
        row = row if counted is None else row[counted[i]]
        elements = [complex(v) if a.dtype.kind == "c" else float(v) if a.dtype.kind == "f" else int(v) for v in row.tolist()]
        if initial is not None:
            elements.append(type(elements[0])(initial) if elements else initial)
        if a.dtype.kind == "c":
            totals = complex_total(name, [complex(v) for v in elements], ddof)
        else:
            total = real_total(name, elements, ddof)
            totals = total and [total]
        if name == "var" and totals is not None:
            # The mean that is subtracted is rounded too.
            size = Fraction(float(np.abs(np.asarray(elements)).mean()))
            totals = [(v, m + size * size * 16 / 2 ** BITS.get(a.dtype.name, 53)) for v, m in totals]
        if totals is None:
            totals = [(math.nan, math.nan)] * (2 if a.dtype.kind == "c" and name in ("sum", "prod", "mean") else 1)
        values += [float(v) for v, _ in totals]
        magnitudes += [float(m) for _, m in totals]
    return (values, magnitudes) if any(math.isfinite(v) for v in values) else None


def axes_of(rng, rank, single):
    if rank == 0 or rng.chance(20):
        return None if rank == 0 or rng.chance(85) or single else []
    count = 1 if single or rng.chance(55) else rng.between(1, rank)
    return [x - rank if rng.chance(35) else x for x in rng.permutation(rank)[:count]]


def out_type(rng, name, dtype, made, mode, whole):
    """The type of the array for the results: another one than theirs where nothing but the last conversion comes of it."""
    if name in ("any", "all", "argmin", "argmax", "ptp") or "complex128" in (dtype, made) or rng.chance(50):
        return made
    if name in ("min", "max"):
        return rng.pick([t for t in DTYPES if np.can_cast(dtype, t, "safe") and t != "complex128"])
    if name in ("mean", "var", "std") or made[0] == "f":
        if name == "sum" and mode in "sr" and rng.chance(30) and whole:
            return "int32"
        return rng.pick([t for t in FLOATING[:3] if BITS[t] >= BITS[made]])
    return rng.pick(DTYPES[1:9] + ["float64"])


def case_of(rng, name, dtype, shape, mode, fixed_axis=None):
    n, operations = place(rng, list(shape))
    bases, texts = [f"{dtype}:{n}:{rng.below(1 << 20)}:{mode}"], ["|".join(["0", *operations])]
    single = name in ("argmin", "argmax")
    axis = axes_of(rng, len(shape), single) if fixed_axis is None else fixed_axis
    options = {"keepdims": rng.chance(30)}
    case = {"k": NAMES[name], "b": bases, "i": texts, "x": axis, "kd": options["keepdims"]}
    if rng.chance(2):
        # No such axis, or the same one twice.
        axis = case["x"] = [len(shape) + rng.below(2) + (not shape)] if single or rng.chance(60) or not shape else [0, -len(shape)]
    if name in WITH_DTYPE and rng.chance(25):
        choice = FLOATING if name in ("mean", "var", "std") or rng.chance(30) else DTYPES
        if not (dtype == "complex128" and name != "sum"):
            target = rng.pick(choice)
            if not (target == "complex128" and name in ("var", "std")) and not (target[0] in "iu" and dtype[0] in "fc") and not (dtype == "complex128" and target != dtype) and not (
                    dtype[0] == "f" and mode == "f" and target != dtype) and not (target == "float16" and dtype[-2:] in ("32", "64", "16")):
                options["dtype"] = case["d"] = target
    if name in ("var", "std") and rng.chance(50):
        options["ddof"] = case["dd"] = rng.pick([0, 1, 1, 2, 0.5, 30])
    if name in WITH_INITIAL and rng.chance(25):
        initial = rng.pick([0, 1, 2, 7]) if dtype[0] != "f" or rng.chance(40) else rng.pick([0.5, -2.25, 3.0])
        options["initial"] = case["in"] = int(initial != 0) if dtype == "bool" and name in ("min", "max") else initial
    if name in WITH_WHERE and rng.chance(25):
        view = [1 if rng.chance(25) else length for length in shape[rng.below(len(shape) + 1):]] if rng.chance(50) else list(shape)
        if rng.chance(3) and view:
            view[-1] += 2
        length, ops = place(rng, view)
        bases.append(f"bool:{length}:{rng.below(1 << 20)}:t")
        case["w"] = "|".join([str(len(bases) - 1), *ops])
        if name in ("min", "max") and rng.chance(80) and "initial" not in options:
            options["initial"] = case["in"] = 1 if dtype == "bool" else 3
    arrays = [recording.base(base) for base in bases]
    a = recording.chain(arrays, texts[0])
    where = recording.chain(arrays, case["w"]) if "w" in case else None
    if where is not None:
        options["where"] = where
    plain = {key: value for key, value in options.items()}

    def call(**more):
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            place_ = None if axis is None else axis[0] if single or (len(axis) == 1 and len(texts[0]) % 2) else tuple(axis)
            return np.asarray(getattr(np, name)(a, axis=place_, **more))

    try:
        made = call(**plain)
        if name in WITH_OUT and rng.chance(20):
            shape_out = list(made.shape)
            target = out_type(rng, name, dtype, made.dtype.name, mode, isinstance(options.get("initial", 0), int))
            wrong = rng.below(100)
            if wrong < 4:
                shape_out = [*shape_out, 1, 2]
            if axis == [0] and not options["keepdims"] and target == dtype and rng.chance(40) and a.flags.writeable and name != "ptp":
                case["o"] = f"{texts[0]}|[-1]"
            else:
                length, ops = place(rng, shape_out, broadcast=False)
                bases.append(f"{target}:{length}:{rng.below(1 << 20)}:s")
                arrays.append(recording.base(bases[-1]))
                case["o"] = "|".join([str(len(bases) - 1), *ops]) + ("|ro:" if 4 <= wrong < 8 else "")
            values = a.copy()
            out = recording.chain(arrays, case["o"])
            made = call(**plain, out=out).copy()
        else:
            values = a
    except TypeError as e:
        return {**case, "e": "casting" if "Cannot cast" in str(e) else "type"}
    except (ValueError, IndexError) as e:
        return {**case, "e": recording.error(e)}
    if name in INEXACT and made.dtype.kind in "fc":
        computed = values.astype(options["dtype"]) if "dtype" in options else values
        if not safe(name, computed):
            return None
        if values.dtype.kind == "c" and not np.isfinite(values).all() and name != "sum":
            return None
        types = [made.dtype.name, computed.dtype.name] + ([case["d"]] if "d" in case else [])
        answer = exact(name, computed, axis, where, options.get("ddof", 0), options.get("initial"), made.shape)
        if name in ("var", "std") and "d" in case and (answer is None or not np.isfinite(answer[0]).all()):
            # 0 by 0, or what is left of a rounded mean by 0.
            return None
        if answer is not None:
            case["ex"], case["m"] = (np.array(part, dtype="<f8").tobytes().hex() for part in answer)
            case["p"] = min(BITS[t] for t in types if t in BITS)
    case = {**case, **result(made)}
    return case


def cases_of(rng, name, count):
    cases = []
    while len(cases) < count:
        dtype = DTYPES[len(cases) % len(DTYPES)]
        mode = rng.pick("ffsr" if name not in INEXACT else "fsrrr")
        shape = random_shape(rng, rng.between(0, 4), 40, 6) if rng.chance(92) else rng.pick([[0], [0, 2], [3, 0], [2, 0, 3], [0, 0]])
        case = case_of(rng, name, dtype, shape, mode)
        if case is not None and not is_of_an_order(name, case):
            cases.append(case)
    return cases


def is_of_an_order(name, case):
    """Whether the answer depends on what NumPy meets first, or on the way that it takes from signed to unsigned numbers."""
    bases = [recording.base(base) for base in case["b"]]
    a = recording.chain(bases, case["i"][0])
    if name in ("min", "max", "ptp") and a.dtype == np.complex128:
        return np.isnan(a).sum() > 1
    return name in ("sum", "prod") and "o" in case and recording.chain(bases, case["o"]).dtype == np.uint64 and a.dtype.kind == "i"


def long_cases(rng, names, dtypes, count):
    """Many elements, along every axis: their sums are not exact by chance."""
    cases = []
    while len(cases) < count:
        name, dtype = rng.pick(names), rng.pick(dtypes)
        rank = rng.between(1, 3)
        shape = [[rng.between(300, 6000)], [rng.between(2, 130), rng.between(2, 130)],
                 [rng.between(2, 24), rng.between(2, 24), rng.between(2, 24)]][rank - 1]
        axis = rng.pick([None, [0], [-1], [rng.below(rank)]])
        case = case_of(rng, name, dtype, shape, "r", axis)
        if case is not None and len(case.get("r", "")) <= 2 * recording.LARGE and not case.get("r", "").startswith("#"):
            cases.append(case)
    return cases


def main():
    rng = Random(61)
    groups = [(name, cases_of(rng, name, 1000)) for name in NAMES]
    groups.append(("long sums", long_cases(rng, ["sum", "mean"], FLOATING, 350)))
    groups.append(("long deviations", long_cases(rng, ["var", "std"], FLOATING, 200)))
    groups.append(("long exact", long_cases(rng, ["min", "max", "argmin", "argmax", "count_nonzero", "any", "all", "sum", "ptp"],
                                            [d for d in DTYPES[1:] if d[0] in "iu"], 250)))
    recording.write("reductions", groups)
