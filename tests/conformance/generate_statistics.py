"""Medians and quantiles by every method, means with weights, what leaves out nan, sums up to each element, slopes, areas, norms.

Bit for bit but for "u": results within a few units of the last place of the largest.
"""

import warnings

import numpy as np

import recording
from generate_joins import result
from layouts import place, random_shape
from recording import DTYPES, Random

FLOATS = ["float16", "float32", "float64"]
METHODS = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "linear",
           "median_unbiased", "normal_unbiased", "lower", "higher", "midpoint", "nearest"]
REAL = DTYPES[1:12]


class Maker:
    """One case: the arrays it is made of, and the words of the call."""

    def __init__(self, rng, kind):
        self.rng, self.bases, self.options = rng, [], {}
        self.case = {"k": kind, "b": self.bases, "i": []}

    def text(self, shape, dtype, mode, broadcast=True):
        length, ops = place(self.rng, list(shape), broadcast=broadcast)
        self.bases.append(f"{dtype}:{length}:{self.rng.below(1 << 20)}:{mode}")
        return "|".join([str(len(self.bases) - 1), *ops])

    def array(self, text):
        return recording.chain([recording.base(base) for base in self.bases], text)

    def operand(self, shape, dtype, mode):
        self.case["i"].append(self.text(shape, dtype, mode))
        return self.array(self.case["i"][-1])

    def other(self, key, shape, dtype, mode, broadcast=True):
        self.case[key] = self.text(shape, dtype, mode, broadcast)
        return self.array(self.case[key])

    def mixed(self, shape, dtype, mode):
        """An array of which some elements are nan."""
        a = self.operand(shape, dtype, mode)
        if dtype[0] in "fc" and self.rng.chance(90):
            mask = self.other("m", shape if self.rng.chance(70) else shape[-1:], "bool", "t")
            if self.rng.chance(60):
                mask = mask & self.array(self.case.setdefault("m2", self.text(shape[-1:], "bool", "t")))
            a = np.where(mask, np.asarray(np.nan, a.dtype), a)
        return a

    def axes(self, rank, several=True):
        rng = self.rng
        if rank == 0 or rng.chance(20):
            axis = None
        elif several and rank > 1 and rng.chance(25):
            axis = tuple(rng.permutation(rank)[:rng.between(1, rank)])
        else:
            axis = rng.between(-rank, rank - 1) if rng.chance(97) else rank
        self.case["x"] = None if axis is None else list(axis) if isinstance(axis, tuple) else [axis]
        return axis

    def keep(self):
        self.case["kd"] = self.rng.chance(30)
        return self.case["kd"]

    def into(self, made, chance=20):
        """Sometimes an array for the results, of some strides, seldom of a wrong shape or read-only."""
        if not self.rng.chance(chance):
            return None
        wrong = self.rng.below(100)
        shape = [*made.shape, 2] if wrong < 4 else made.shape
        self.case["o"] = self.text(shape, made.dtype.name, "t", broadcast=False) + ("|ro:" if 4 <= wrong < 8 else "")
        return self.array(self.case["o"])


def shape_of(rng, least=0):
    return random_shape(rng, rng.between(least, 3), 60, 12) if rng.chance(95) else rng.pick([[0], [0, 2], [3, 0], [2, 0, 3]])


def finish(maker, call, chance=20, loose=False):
    """The case with NumPy's answer, or None where there is none to be compared."""
    case = maker.case
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            made = call({})
            if chance and not isinstance(made, (list, tuple)):
                out = maker.into(np.asarray(made), chance)
                if out is not None:
                    shape, made = np.asarray(made).shape, call({"out": out})
                    if out.shape != shape or not out.flags.writeable:
                        # Some of NumPy's routines repeat results along more axes.
                        return None
        except ZeroDivisionError:
            return {**case, "e": "value"} if "w" in case else None
        except (ValueError, IndexError) as e:
            if isinstance(e, IndexError) and not isinstance(e, np.exceptions.AxisError):
                return {**case, "e": "value"}
            return {**case, "e": recording.error(e)}
        except TypeError as e:
            return {**case, "e": "casting" if "Cannot cast" in str(e) else "value" if "Axis must" in str(e) else "type"}
    if loose:
        case["u"] = True
    if isinstance(made, (list, tuple)):
        return {**case, "a": [result(np.asarray(a)) for a in made]}
    return {**case, **result(np.asarray(made))}


def has_both_zeros(a):
    """Whether there is a zero with a sign and one without, of which either may come first."""
    return a.dtype.kind in "fc" and len(set(np.signbit(a.real[a.real == 0]).tolist())) > 1


def median(rng, number):
    nan = rng.chance(40)
    maker = Maker(rng, "NanMedian" if nan else "Median")
    dtype, shape = DTYPES[number % len(DTYPES)], shape_of(rng)
    if nan and (0 in shape or dtype in ("bool", "complex128")):
        return None
    mode = rng.pick("fsr")
    a = maker.mixed(shape, dtype, mode) if nan or rng.chance(20) else maker.operand(shape, dtype, mode)
    if nan and not np.all(np.isfinite(a) | np.isnan(a)):
        # NumPy's own answer of infinite elements depends on the length.
        return None
    if has_both_zeros(a):
        return None
    axis, keep = maker.axes(len(shape)), maker.keep()
    name = "nanmedian" if nan else "median"
    if dtype == "complex128" and np.isnan(a).any():
        return None
    return finish(maker, lambda more: getattr(np, name)(a, axis=axis, keepdims=keep, **more))


def quantile(rng, number):
    nan, per = rng.chance(35), rng.chance(40)
    name = ("Nan" if nan else "") + ("Percentile" if per else "Quantile")
    maker = Maker(rng, name)
    method = METHODS[number % len(METHODS)]
    dtype, shape = rng.pick(REAL) if rng.chance(95) else rng.pick(["bool", "complex128"]), shape_of(rng)
    if nan and 0 in shape:
        return None
    mode = rng.pick("fsr")
    a = maker.mixed(shape, dtype, mode) if nan or rng.chance(20) else maker.operand(shape, dtype, mode)
    if has_both_zeros(a):
        return None
    whole = 100 if per else 1
    kind = rng.pick(["weak", "weak", "array", "array", "typed"])
    values = [rng.pick([0.0, 0.25, 0.5, 0.75, 1.0, 0.1, 0.3, 1 / 3, 0.9, rng.below(1000) / 1000]) * whole
              for _ in range(1 if kind == "weak" else rng.between(1, 4))]
    if rng.chance(2):
        values[0] = rng.pick([-0.25, 1.5]) * whole
    if kind == "weak":
        maker.case["q"], maker.case["qd"] = values, "weak"
        q = values[0]
    else:
        target = "float64" if kind == "array" else rng.pick(["float32", "float64", "float16"])
        if dtype == "bool":
            target = "float64"
        maker.case["q"], maker.case["qd"] = [float(v) for v in np.array(values, target)], target
        q = np.array(values, target)
        if len(values) == 4 and rng.chance(40):
            q = q.reshape(2, 2)
            maker.case["q2"] = True
    if nan and dtype[0] == "f" and kind != "weak" and target != dtype:
        # The type of the result is that of the elements, if those of the first row are all nan.
        return None
    maker.case["me"] = method
    axis, keep = maker.axes(len(shape)), maker.keep()
    if isinstance(axis, tuple) and (0 in shape or (nan and "q2" in maker.case)):
        # NumPy does not find the axes there, or in another order.
        return None
    options = {}
    if method == "inverted_cdf" and rng.chance(60) and shape and 0 not in shape:
        if isinstance(axis, int) and axis < len(shape) and rng.chance(40):
            weights = maker.other("w", [shape[axis]], rng.pick(["int32", "float64", "uint8"]), "t")
        else:
            weights = maker.other("w", shape, rng.pick(["int32", "float64", "float32"]), "t")
        if isinstance(axis, tuple) or (nan and weights.shape != a.shape):
            # NumPy mixes the weights up there.
            return None
        if weights.sum() == 0 or dtype in ("complex128", "bool") or not np.all(np.isfinite(np.asarray(a, "float64")) | np.isnan(a)):
            return None
        along = axis if weights.ndim == len(shape) and 0 < len(maker.case["x"] or []) and max(maker.case["x"]) < len(shape) else None
        if np.any(np.sum(weights, axis=along) == 0):
            return None
        options["weights"] = weights
    function = getattr(np, name.lower())
    return finish(maker, lambda more: function(a, q, axis=axis, keepdims=keep, method=method, **options, **more),
                  chance=0 if nan or options else 15)


def average(rng, number):
    maker = Maker(rng, "Average")
    dtype, shape = DTYPES[number % len(DTYPES)], shape_of(rng, 1)
    a = maker.operand(shape, dtype, "s")
    axis, keep = maker.axes(len(shape)), maker.keep()
    weights = None
    if rng.chance(70):
        of = rng.pick(["int32", "float64", "float32", dtype])
        if isinstance(axis, int) and axis < len(shape) and rng.chance(50):
            weights = maker.other("w", [shape[axis]], of, "t")
        elif isinstance(axis, tuple) and max(axis) < len(shape) and rng.chance(50):
            weights = maker.other("w", [shape[x] for x in axis], of, "t")
        else:
            weights = maker.other("w", shape if rng.chance(95) else [*shape, 2], of, "t")
    return finish(maker, lambda more: np.average(a, axis=axis, weights=weights, keepdims=keep), chance=0, loose=True)


def nan_reduction(rng, number):
    name = ["nansum", "nanprod", "nanmean", "nanvar", "nanstd", "nanmin", "nanmax", "nanargmin", "nanargmax"][number % 9]
    maker = Maker(rng, {"nanargmin": "NanArgMin", "nanargmax": "NanArgMax"}.get(name, "Nan" + name[3:].capitalize()))
    dtype, shape = rng.pick(DTYPES), shape_of(rng)
    if name in ("nanprod",) and dtype in ("float16", "complex128"):
        return None
    if dtype == "complex128" and "arg" in name:
        return None
    a = maker.mixed(shape, dtype, "s")
    single = "arg" in name
    axis, keep = maker.axes(len(shape), several=not single), maker.keep()
    options = {}
    if name in ("nanvar", "nanstd") and rng.chance(50):
        options["ddof"] = maker.case["dd"] = rng.pick([0, 1, 2])
    if name in ("nanmin", "nanmax") and (dtype == "complex128" and np.isnan(a).any()):
        return None
    return finish(maker, lambda more: getattr(np, name)(a, axis=axis, keepdims=keep, **options, **more),
                  chance=0 if name in ("nanvar", "nanstd", "nanmean") else 15, loose=name not in ("nanmin", "nanmax", "nanargmin", "nanargmax"))


def nan_where(rng, number):
    """With masks, and values to begin with."""
    name = ["nansum", "nanprod", "nanmean", "nanvar", "nanstd", "nanmin", "nanmax"][number % 7]
    maker = Maker(rng, "Nan" + name[3:].capitalize())
    dtype, shape = rng.pick(DTYPES), shape_of(rng)
    if name == "nanprod" and dtype in ("float16", "complex128"):
        return None
    a = maker.mixed(shape, dtype, "s")
    axis, keep = maker.axes(len(shape)), maker.keep()
    options = {}
    if name in ("nanvar", "nanstd") and rng.chance(50):
        options["ddof"] = maker.case["dd"] = rng.pick([0, 1, 2])
    if rng.chance(85):
        mask = [length if rng.chance(75) else 1 for length in shape[rng.below(len(shape) + 1):]]
        options["where"] = maker.other("wh", mask if rng.chance(96) else [*mask, 5], "bool", "t")
    is_extreme = name in ("nanmin", "nanmax")
    if name in ("nansum", "nanprod") and rng.chance(60) or is_extreme and rng.chance(92):
        options["initial"] = maker.case["in"] = rng.pick([0, 1, 2, 3]) if dtype != "bool" else rng.pick([0, 1])
    if is_extreme and dtype == "complex128" and np.isnan(a).any():
        return None
    return finish(maker, lambda more: getattr(np, name)(a, axis=axis, keepdims=keep, **options, **more),
                  chance=0 if name in ("nanvar", "nanstd", "nanmean") else 15, loose=not is_extreme)


def cumulative(rng, number):
    name = ["cumsum", "cumprod", "nancumsum", "nancumprod", "cumulative_sum", "cumulative_prod"][number % 6]
    kind = {"cumsum": "CumSum", "cumprod": "CumProd", "nancumsum": "NanCumSum", "nancumprod": "NanCumProd",
            "cumulative_sum": "CumulativeSum", "cumulative_prod": "CumulativeProd"}[name]
    maker = Maker(rng, kind)
    dtype, shape = rng.pick(DTYPES), shape_of(rng)
    if "prod" in name and dtype == "complex128":
        return None
    mode = rng.pick("sr") if dtype[0] == "f" else "s"
    a = maker.mixed(shape, dtype, mode) if name[0] == "n" else maker.operand(shape, dtype, mode)
    axis = maker.axes(len(shape), several=False)
    options = {}
    if rng.chance(30):
        target = rng.pick([d for d in DTYPES if (d[0] in "fc") or dtype[0] not in "fc"])
        if not (dtype == "complex128" and target != dtype):
            options["dtype"] = maker.case["d"] = target
    if name.startswith("cumulative") and rng.chance(50):
        options["include_initial"] = maker.case["ini"] = True
    return finish(maker, lambda more: getattr(np, name)(a, axis=axis, **options, **more))


def neighbours(rng, number):
    kind = ["Diff", "Diff", "EDiff1D", "Trapezoid"][number % 4]
    maker = Maker(rng, kind)
    dtype, shape = rng.pick(DTYPES), shape_of(rng, 1 if kind != "Diff" or rng.chance(97) else 0)
    a = maker.operand(shape, dtype, "s" if kind == "Trapezoid" else "f" if rng.chance(50) else "s")
    rank = len(shape)
    axis = rng.between(-rank, rank - 1) if rank and rng.chance(96) else rank
    options = {}
    if kind == "Diff":
        maker.case["x"] = [axis]
        maker.case["nt"] = rng.pick([0, 1, 1, 2, 3])
        for key, word in (("pre", "prepend"), ("app", "append")):
            if rng.chance(25) and 0 <= axis % max(rank, 1) < rank and rank:
                layer = list(shape)
                layer[axis % rank] = rng.between(0, 2)
                options[word] = maker.other(key, layer if rng.chance(70) else [], dtype, "s")
        return finish(maker, lambda more: np.diff(a, n=maker.case["nt"], axis=axis, **options), chance=0)
    if kind == "EDiff1D":
        for key, word in (("pre", "to_begin"), ("app", "to_end")):
            if rng.chance(35):
                options[word] = maker.other(key, shape_of(rng), dtype, "s")
        return finish(maker, lambda more: np.ediff1d(a, **options), chance=0)
    if axis >= rank or dtype == "bool":
        return None
    maker.case["x"] = [axis]
    if rng.chance(50):
        options["x"] = maker.other("at", [shape[axis]] if rng.chance(70) else shape, rng.pick(["float64", "int32", dtype]), "s")
        if options["x"].dtype == bool or options["x"].dtype.kind == "u":
            return None
    elif rng.chance(50):
        options["dx"] = maker.case["dx"] = rng.pick([0.5, 2.0, 1.25])
    return finish(maker, lambda more: np.trapezoid(a, axis=axis, **options), chance=0, loose=True)


def gradient(rng, number):
    maker = Maker(rng, "Gradient")
    dtype, shape = rng.pick(DTYPES), shape_of(rng, 1)
    a = maker.operand(shape, dtype, "s" if rng.chance(80) else "f")
    rank = len(shape)
    axes = None if rng.chance(40) else rng.permutation(rank)[:rng.between(1, rank)]
    maker.case["x"] = axes
    order = maker.case["eo"] = rng.pick([1, 1, 2])
    along = axes if axes is not None else list(range(rank))
    spacing, texts = [], []
    mode = rng.below(3)
    for axis in [] if mode == 0 else along[:1] if mode == 1 else along:
        if mode == 1 or rng.chance(40):
            number = rng.pick([0.5, 2.0, 3.0, -1.5])
            spacing.append(number)
            texts.append(number)
        else:
            text = maker.text([shape[axis] + (1 if rng.chance(2) else 0)], rng.pick(["float64", "float32", "int16"]), "s", broadcast=False)
            texts.append(text)
            spacing.append(maker.array(text))
    maker.case["sp"] = texts
    made = finish(maker, lambda more: list(g) if isinstance(g := np.gradient(a, *spacing, axis=None if axes is None else tuple(axes), edge_order=order), (list, tuple)) else [g], chance=0, loose=dtype == "complex128")
    return None if dtype == "bool" and rank > 1 and "e" in made else made


def norm(rng, number):
    kind = ["Norm", "Norm", "VectorNorm", "MatrixNorm"][number % 4]
    maker = Maker(rng, kind)
    dtype, shape = rng.pick(DTYPES), shape_of(rng, 1 if kind != "MatrixNorm" else 2)
    if 0 in shape or dtype == "bool":
        return None
    a = maker.operand(shape, dtype, "s")
    keep = maker.keep()
    vectors, matrices = [0, 1, 2, 3, -1, -2, 0.5, np.inf, -np.inf], [1, -1, 2, -2, np.inf, -np.inf, "fro", "nuc"]
    if kind == "VectorNorm":
        axis = maker.axes(len(shape))
        order = rng.pick(vectors)
    elif kind == "MatrixNorm":
        axis = None
        order = rng.pick(matrices)
    else:
        axis = maker.axes(len(shape))
        order = rng.pick([None, None, *(matrices if isinstance(axis, tuple) or len(shape) == 2 and axis is None else vectors)])
    if dtype == "float16" and (order in (2, -2, "nuc") and kind != "VectorNorm" or order in (3, 0.5)):
        return None
    if order == -2 and kind != "VectorNorm":
        # The smallest singular value may be 0 but for rounding.
        with np.errstate(all="ignore"):
            return None
    maker.case["or"] = order if order is None or isinstance(order, str) else str(order)
    if kind == "VectorNorm":
        return finish(maker, lambda more: np.linalg.vector_norm(a, axis=axis, ord=order, keepdims=keep), chance=0, loose=True)
    if kind == "MatrixNorm":
        return finish(maker, lambda more: np.linalg.matrix_norm(a, ord=order, keepdims=keep), chance=0, loose=True)
    return finish(maker, lambda more: np.linalg.norm(a, ord=order, axis=axis, keepdims=keep), chance=0, loose=True)


def group(seed, make, count):
    rng, cases = Random(seed), []
    number = 0
    while len(cases) < count:
        case = make(rng, number)
        number += 1
        if case is not None:
            cases.append(case)
    return cases


def main():
    recording.write("statistics", [
        ("medians", group(71, median, 900)),
        ("quantiles", group(72, quantile, 2600)),
        ("averages", group(73, average, 500)),
        ("nan", group(74, nan_reduction, 1200)),
        ("cumulative", group(75, cumulative, 1200)),
        ("neighbours", group(76, neighbours, 1000)),
        ("gradients", group(77, gradient, 700)),
        ("norms", group(78, norm, 900)),
        ("nan where", group(79, nan_where, 900)),
    ])
