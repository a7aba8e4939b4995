"""Arranging and padding: tiles, repeats, rolls, turns, resizing, trimming, and padding in all modes."""

import warnings

import numpy as np

import recording
from generate_grids import called, input_case
from generate_views import View
from layouts import random_shape
from recording import DTYPES, Random

FLOATS = ["float16", "float32", "float64"]
INTEGERS = [dtype for dtype in DTYPES if "int" in dtype]
REPEAT_TYPES = ["bool", "int8", "int32", "int64", "uint8", "uint32"]


def any_view(rng, low=0, high=4, elements=30, dtype=None):
    shape = random_shape(rng, rng.between(low, high), elements, 6)
    if shape and rng.chance(6):
        shape[rng.below(len(shape))] = 0
    return View(rng, shape, dtype)


def tiles(rng):
    cases = []
    for _ in range(500):
        reps = [rng.pick([0, 1, 1, 2, 2, 3, 4]) for _ in range(rng.between(0, 4))]
        if rng.chance(2) and reps:
            reps[-1] = -1
        case = input_case("tile", View(rng) if rng.chance(70) else any_view(rng), v=reps)
        if -1 in reps and np.size(recording.chain([recording.base(case["b"][0])], case["i"][0])) == 0:
            # NumPy takes a negative number of nothing for none, or not, by where it stands.
            continue
        cases.append(called(case, lambda a: np.tile(a, reps)))
    return cases


def repeats(rng):
    cases = []
    for _ in range(500):
        view = any_view(rng)
        axis = rng.between(-view.rank, view.rank - 1) if view.rank and rng.chance(70) else None
        if rng.chance(3) and view.rank:
            # Of an array without axes NumPy takes axis 0 for that of its one element.
            axis = rng.pick([view.rank, -view.rank - 1])
        times = rng.pick([0, 1, 2, 3, 5, 17, 2, -1])
        if times < 0 and 0 in view.shape:
            # NumPy takes a negative number of nothing for none.
            continue
        case = input_case("repeat", view, v=[times], x=axis)
        cases.append(called(case, lambda a: np.repeat(a, times, axis)))
    for _ in range(500):
        view = any_view(rng)
        axis = rng.between(-view.rank, view.rank - 1) if view.rank and rng.chance(70) else None
        length = int(np.size(view.array)) if axis is None else view.shape[axis]
        counts = [rng.pick([0, 1, 1, 2, 3, 12]) for _ in range(length)]
        if rng.chance(4):
            counts = counts[1:] if len(counts) != 2 else counts * 2
        if rng.chance(3) and len(counts) > 1:
            counts[-1] = -2
        case = input_case("repeat each", view, v=counts, x=axis)
        cases.append(called(case, lambda a: np.repeat(a, np.array(counts, np.int64), axis)))
    for _ in range(80):
        view = View(rng, random_shape(rng, 1))
        dtype = rng.pick([*REPEAT_TYPES, "float32", "uint64", "complex128"])
        counts = recording.content(dtype, view.shape[0], 7, "t")
        case = input_case("repeat of type", view, d=dtype)
        if dtype in REPEAT_TYPES:
            cases.append(called(case, lambda a: np.repeat(a, counts)))
        else:
            # NumPy's rule is that of safe casts.
            assert not np.can_cast(dtype, np.int64)
            cases.append({**case, "e": "casting"})
    return cases


def rolls(rng):
    cases = []
    for _ in range(300):
        view, shift = any_view(rng), rng.between(-40, 40)
        cases.append(called(input_case("roll", view, v=[shift]), lambda a: np.roll(a, shift)))
    for _ in range(600):
        view = any_view(rng, low=1)
        count = rng.between(1, view.rank + 1)
        axes = [rng.between(-view.rank, view.rank - 1) for _ in range(count)]
        if rng.chance(3):
            axes[-1] = rng.pick([view.rank, -view.rank - 1])
        shifts = [rng.between(-9, 9) for _ in range(rng.pick([count, count, 1, 3 if rng.chance(10) else count]))]
        if rng.chance(3):
            shifts[0] = rng.pick([2**62, -2**62])
        case = input_case("roll axes", view, v=shifts, x=axes)
        cases.append(called(case, lambda a: np.roll(a, tuple(shifts), tuple(axes))))
    return cases


def turns(rng):
    cases = []
    for _ in range(300):
        view = any_view(rng, low=0 if rng.chance(4) else 2)
        k = rng.between(-6, 6)
        axes = [rng.between(-view.rank, view.rank - 1) if view.rank else 0 for _ in range(2)]
        if rng.chance(3):
            axes[0] = view.rank
        case = input_case("rot90", view, v=[k], x=axes)
        recorded = called(case, lambda m: np.rot90(m, k, axes), views=True)
        if "e" in recorded:
            inside = all(-view.rank <= axis < view.rank for axis in axes)
            recorded["e"] = "value" if inside else "axis"
        cases.append(recorded)
    for name in ["flipud", "fliplr"]:
        for _ in range(80):
            case = input_case(name, any_view(rng))
            cases.append(called(case, getattr(np, name), views=True))
    for _ in range(200):
        view = any_view(rng, low=1)
        axis, start = rng.between(-view.rank, view.rank - 1), rng.between(-view.rank - (2 if rng.chance(5) else 0), view.rank)
        if rng.chance(4):
            start = view.rank + 1
        case = input_case("rollaxis", view, v=[start], x=[axis])
        cases.append(called(case, lambda a: np.rollaxis(a, axis, start), views=True))
    return cases


def sizes(rng):
    cases = []
    for _ in range(400):
        shape = random_shape(rng, rng.between(0, 4), 120, 9)
        if shape and rng.chance(6):
            shape[0] = 0
        case = input_case("resize", any_view(rng), v=shape)
        cases.append(called(case, lambda a: np.resize(a, tuple(shape))))
    return cases


def trims(rng):
    cases = []
    for _ in range(600):
        shape = random_shape(rng, rng.between(1, 4), 60, 9)
        if rng.chance(4):
            shape[0] = 0
        dtype = rng.pick(DTYPES)
        # A border of a base that is zero but for a few places.
        view = View(rng, shape, dtype)
        keep = [[rng.below(max(length, 1)) for length in shape] for _ in range(rng.pick([0, 1, 2, 3, 5]))]
        trim = rng.pick(["fb", "f", "b", "bf", "FB", "x" if rng.chance(5) else "fb"])
        axis = rng.between(-len(shape), len(shape) - 1) if len(shape) > 1 and rng.chance(40) else None
        case = input_case("trim_zeros", view, v=[n for place in keep for n in place], d=trim, x=axis)

        def trimmed(a):
            sparse = np.zeros(a.shape, a.dtype)
            for place in keep if a.size else []:
                sparse[tuple(place)] = 1
            return np.trim_zeros(sparse, trim, axis)

        cases.append(called(case, trimmed))
    return cases


def widths(rng, rank, longest=5):
    """A pair for each axis, and how it is said: for all axes alike where that is possible."""
    form = rng.pick(["each", "each", "one", "pair"] if rank else ["one", "pair"])
    if form == "one":
        width = rng.between(0, longest)
        return form, [width], width
    if form == "pair":
        pair = [rng.between(0, longest), rng.between(0, longest)]
        return form, pair, tuple(pair)
    pairs = [[rng.pick([0, rng.between(0, longest)]), rng.pick([0, rng.between(0, longest)])] for _ in range(rank)]
    return form, [n for pair in pairs for n in pair], pairs


def pad_case(rng, mode, view, longest=5, **options):
    form, numbers, width = widths(rng, view.rank, longest)
    if rng.chance(1) and view.rank:
        numbers = [-1, *numbers[1:]]
        width = -1 if form == "one" else (-1, numbers[1]) if form == "pair" else [[-1, width[0][1]], *width[1:]]
    return input_case("pad", view, d=mode, m=form, v=numbers, **options), width


def pads(rng):
    cases = []
    for mode in ["edge", "reflect", "symmetric", "wrap"]:
        for _ in range(300):
            view = any_view(rng, elements=36)
            if view.rank == 0:
                view = View(rng, [3])
            case, width = pad_case(rng, mode, view, rng.pick([2, 4, 20]))
            cases.append(called(case, lambda a: np.pad(a, width, mode)))
    for mode in ["reflect", "symmetric"]:
        for _ in range(250):
            view = any_view(rng, low=1)
            case, width = pad_case(rng, mode, view, rng.pick([2, 4, 15]), q="odd")
            cases.append(called(case, lambda a: np.pad(a, width, mode, reflect_type="odd")))
    return cases


def constants(rng):
    cases = []
    for _ in range(500):
        view = any_view(rng)
        case, width = pad_case(rng, "constant", view)
        form = rng.pick(["none", "one", "pair", "each"])
        if form == "none" or view.rank == 0:
            cases.append(called(case, lambda a: np.pad(a, width)))
            continue
        count = {"one": 1, "pair": 2, "each": 2 * view.rank}[form]
        dtype = view.array.dtype.name
        seed = rng.below(1000)
        values = recording.content(dtype, count, seed, "s")
        case.update(c=f"{dtype}:{count}:{seed}:s", o=form)
        given = values[0] if form == "one" else values if form == "pair" else values.reshape(-1, 2)
        cases.append(called(case, lambda a: np.pad(a, width, constant_values=given)))
    return cases


def ramps(rng):
    cases = []
    for _ in range(500):
        dtype = rng.pick([d for d in DTYPES if d != "uint64"])
        view = any_view(rng, low=1, dtype=dtype)
        case, width = pad_case(rng, "linear_ramp", view)
        if rng.chance(50) or dtype == "bool":
            cases.append(called(case, lambda a: np.pad(a, width, "linear_ramp")))
            continue
        seed = rng.below(1000)
        form = rng.pick(["one", "pair"])
        values = recording.content(dtype, 2, seed, "t")
        case.update(c=f"{dtype}:{2 if form == 'pair' else 1}:{seed}:t", o=form)
        given = values if form == "pair" else values[0]
        cases.append(called(case, lambda a: np.pad(a, width, "linear_ramp", end_values=given)))
    return cases


def statistics(rng):
    cases = []
    for mode in ["maximum", "minimum", "mean", "median"]:
        for _ in range(260):
            view = any_view(rng, low=1, elements=40)
            case, width = pad_case(rng, mode, view)
            if rng.chance(50):
                cases.append(called(case, lambda a: np.pad(a, width, mode)))
                continue
            # A mean of nothing is nan, which is no integer.
            least = 0 if view.array.dtype.kind in "fc" or mode in ("maximum", "minimum") else 1
            lengths = [rng.pick([1, 2, 3, 9, least]) for _ in range(2 * view.rank)]
            case["g"] = lengths
            pairs = np.array(lengths).reshape(-1, 2)
            with np.errstate(all="ignore"):
                cases.append(called(case, lambda a: np.pad(a, width, mode, stat_length=pairs)))
    return cases


def functions(rng):
    def fill(vector, width, axis, kwargs):
        if width[0]:
            vector[:width[0]] = axis + 1
        if width[1]:
            vector[-width[1]:] = vector[width[0]]

    cases = []
    for _ in range(120):
        view = View(rng, random_shape(rng, rng.between(1, 3), 24, 5), "int32")
        case, width = pad_case(rng, "function", view, 3)
        if -1 in case["v"]:
            continue
        cases.append(called(case, lambda a: np.pad(a, width, fill)))
    return cases


def main():
    topics = [tiles, repeats, rolls, turns, sizes, trims, pads, constants, ramps, statistics, functions]
    warnings.simplefilter("ignore")
    recording.write("arranging", [(topic.__name__, topic(Random(number + 801))) for number, topic in enumerate(topics)])


if __name__ == "__main__":
    main()
