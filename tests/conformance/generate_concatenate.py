"""numpy.concatenate: types, layouts, out, overlap, casting, errors."""

import math
import warnings

import numpy as np

import recording
from layouts import STYLES, joined, place, random_shape, split
from overlapping import scattered, scattered_flat, shifted
from recording import DTYPES, Random, mode_for

CASTINGS = ["no", "equiv", "safe", "same_kind", "unsafe"]


class Case:
    """One call: the bases, the inputs as views of them, and the other arguments."""

    def __init__(self, axis=0):
        self.bases = []
        self.inputs = []
        self.out = None
        self.arguments = {} if axis == 0 else {"x": axis}

    def view(self, rng, dtype, n, operations, mode):
        self.bases.append(f"{dtype}:{n}:{rng.below(1 << 20)}:{mode}")
        return "|".join([str(len(self.bases) - 1), *operations])

    def add(self, rng, dtype, shape, mode="f", **layout):
        self.inputs.append(self.view(rng, dtype, *place(rng, shape, **layout), mode))

    def set_out(self, rng, dtype, shape, **layout):
        self.out = self.view(rng, dtype, *place(rng, shape, broadcast=False, **layout), "s")

    def record(self):
        bases = [recording.base(text) for text in self.bases]
        inputs = [recording.chain(bases, text) for text in self.inputs]
        out = None if self.out is None else recording.chain(bases, self.out)
        case = {"b": self.bases, "i": self.inputs, **({"o": self.out} if self.out else {}), **self.arguments}
        options = {"dtype": self.arguments.get("d"), "casting": self.arguments.get("c", "same_kind")}
        if out is not None:
            # Where out overlaps inputs NumPy's answer depends on the order of its copying. What is recorded is what it
            # answers for inputs in memory of their own.
            inputs = [a.copy(order="K") for a in inputs]
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                result = np.concatenate(inputs, axis=self.arguments.get("x", 0), out=out, **options)
        except (ValueError, TypeError, IndexError) as e:
            return {**case, "e": recording.error(e)}
        case |= {"t": result.dtype.name, "s": list(result.shape)}
        if out is None:
            return {**case, "n": recording.strides(result), "r": recording.dump(result)}
        return {**case, "w": recording.dump(bases[int(self.out.split("|")[0])])}


def signed_axis(rng, axis, rank):
    return axis - rank if rng.chance(35) else axis


def pairs(rng):
    """Every pair of types, in one to three dimensions."""
    cases = []
    for first in DTYPES:
        for second in DTYPES:
            for _ in range(7):
                rank = rng.between(1, 3)
                axis = rng.below(rank)
                case = Case(signed_axis(rng, axis, rank))
                for dtype, shape in zip((first, second), split(rng, random_shape(rng, rank, 12), axis, 2, 1)):
                    case.add(rng, dtype, shape)
                cases.append(case.record())
    return cases


def many(rng):
    """Up to a dozen inputs, of several types."""
    cases = []
    for _ in range(600):
        rank = rng.between(1, 3)
        axis = rng.below(rank)
        kinds = [rng.pick(DTYPES) for _ in range(rng.between(1, 3))]
        case = Case(signed_axis(rng, axis, rank))
        for shape in split(rng, random_shape(rng, rank, 6, 3), axis, rng.between(3, 12), 0, 2):
            case.add(rng, rng.pick(kinds), shape)
        cases.append(case.record())
    return cases


def layouts(rng):
    """One type; ranks 1 to 6; layouts alike, whose order the result takes over, and mixed ones."""
    cases = []
    for number in range(3600):
        rank = number % 6 + 1
        axis = rng.below(rank)
        dtype = rng.pick(DTYPES)
        case = Case(signed_axis(rng, axis, rank))
        alike = rng.chance(60)
        style, permutation = rng.pick(STYLES), rng.permutation(rank)
        for shape in split(rng, random_shape(rng, rank), axis, rng.between(1, 4), 1, 3):
            chosen = {"style": style, "permutation": permutation} if alike else {}
            case.add(rng, dtype, shape, "s" if rng.chance(60) else "f", **chosen)
        cases.append(case.record())
    return cases


def flat(rng):
    """axis=None: any ranks, 0 included."""
    cases = []
    for _ in range(900):
        kinds = [rng.pick(DTYPES) for _ in range(rng.between(1, 2))]
        case = Case(None)
        for _ in range(rng.between(1, 4)):
            case.add(rng, rng.pick(kinds), random_shape(rng, rng.below(5), 12, 4))
        if rng.chance(30):
            size = sum(_length(case, view) for view in case.inputs)
            target = rng.pick(kinds)
            case.arguments["c"] = "unsafe"
            case.bases = [b[:-1] + mode_for(b.split(":")[0], target) for b in case.bases]
            case.set_out(rng, target, [size])
        cases.append(case.record())
    return cases


def empty(rng):
    """Lengths of 0, along the axis and off it."""
    cases = []
    for _ in range(600):
        rank = rng.between(1, 4)
        axis = rng.below(rank)
        shape = random_shape(rng, rank, 12, 3)
        if rng.chance(50):
            shape[rng.below(rank)] = 0
        case = Case(signed_axis(rng, axis, rank))
        kinds = [rng.pick(DTYPES) for _ in range(2)]
        for part in split(rng, shape, axis, rng.between(1, 4), 0, 1):
            case.add(rng, rng.pick(kinds), part)
        cases.append(case.record())
    return cases


def out(rng):
    """Into given arrays: Fortran order, permuted, stepped, reversed parts of larger ones. The gaps are recorded too."""
    cases = []
    for _ in range(1800):
        rank = rng.between(1, 5)
        axis = rng.below(rank)
        shapes = split(rng, random_shape(rng, rank, 12, 4), axis, rng.between(1, 4), 0, 3)
        target = rng.pick(DTYPES)
        kinds = [target] if rng.chance(50) else [target, rng.pick(DTYPES)]
        case = Case(signed_axis(rng, axis, rank))
        for shape in shapes:
            dtype = rng.pick(kinds)
            case.add(rng, dtype, shape, mode_for(dtype, target))
        if len(kinds) > 1:
            case.arguments["c"] = "unsafe"
        case.set_out(rng, target, joined(shapes, axis))
        cases.append(case.record())
    return cases


def overlap(rng):
    cases = []
    while len(cases) < 900:
        case = Case()
        if rng.pick([shifted, scattered, scattered, scattered_flat])(rng, case, rng.pick(DTYPES)):
            cases.append(case.record())
    return cases


def casting(rng):
    """The rules, with dtype and with out, from every type to every type."""
    cases = []
    for source in DTYPES:
        for target in DTYPES:
            for rule in CASTINGS:
                case = Case()
                mode = mode_for(source, target)
                case.add(rng, source, [rng.between(1, 4)], mode)
                if rng.chance(40):
                    other = rng.pick([source, target])
                    case.add(rng, other, [rng.between(0, 3)], mode_for(other, target))
                case.arguments["c"] = rule
                if rng.chance(50):
                    case.arguments["d"] = target
                else:
                    case.set_out(rng, target, [sum(_length(case, i) for i in case.inputs)])
                cases.append(case.record())
    for source in DTYPES:
        for other in DTYPES:
            case = Case()
            case.add(rng, source, [2])
            case.add(rng, other, [2])
            case.arguments["c"] = rng.pick(CASTINGS)
            cases.append(case.record())
    return cases


def _length(case, view):
    return recording.chain([recording.base(b) for b in case.bases], view).size


def _error(rng, kind):
    rank = rng.between(1, 4)
    axis = rng.below(rank)
    shape = random_shape(rng, rank, 12, 3)
    shapes = split(rng, shape, axis, rng.between(2, 4), 1, 3)
    case = Case(signed_axis(rng, axis, rank))
    dtypes = [rng.pick(DTYPES) for _ in shapes]
    if kind == "none":
        shapes = []
    elif kind == "scalar":
        shapes[rng.below(len(shapes))] = []
    elif kind == "rank":
        wrong = rng.below(len(shapes))
        shapes[wrong] = [*shapes[wrong], 1] if rng.chance(50) else [1, *shapes[wrong]]
    elif kind == "size":
        if rank == 1:
            return None
        off = rng.pick([a for a in range(rank) if a != axis])
        shapes[rng.below(len(shapes))][off] += rng.pick([1, 2, -1])
    elif kind == "axis":
        case.arguments["x"] = rng.pick([rank, rank + 1, -rank - 1, -rank - 3, 100, -100])
    for dtype, part in zip(dtypes, shapes):
        case.add(rng, dtype, part)
    result = joined(shapes, axis) if kind in ("out shape", "out rank", "readonly", "both") else None
    if kind == "out shape":
        result[rng.below(rank)] += rng.pick([1, -1, 2])
    elif kind == "out rank":
        result = [*result, 1] if rng.chance(50) else [math.prod(result)] if rank > 1 else [1, *result]
    if result is not None:
        case.arguments["c"] = "unsafe"
        case.bases = [b[:-1] + "t" for b in case.bases]
        case.set_out(rng, rng.pick(DTYPES), result)
    if kind == "readonly":
        case.out += "|ro"
    elif kind == "both":
        case.arguments["d"] = rng.pick(DTYPES)
    return case


def errors(rng):
    cases = []
    kinds = ["none", "scalar", "rank", "size", "axis", "out shape", "out rank", "readonly", "both"]
    while len(cases) < 450:
        case = _error(rng, kinds[len(cases) % len(kinds)])
        if case is None:
            continue
        cases.append(case.record())
    return cases


def large(rng):
    """Results beyond the tiles and vectors of any kernel, recorded by their hashes."""
    cases = []
    for number in range(240):
        rank = rng.between(1, 4)
        axis = rng.below(rank)
        most = rng.pick([700, 3000, 20000])
        longest = int(most ** (1 / rank) * 1.6)
        shape = random_shape(rng, rank, most, longest)
        shapes = split(rng, shape, axis, rng.between(1, 5), 1, longest)
        kinds = [rng.pick(DTYPES) for _ in range(rng.between(1, 2))]
        case = Case(signed_axis(rng, axis, rank))
        chosen = {"style": rng.pick(STYLES), "permutation": rng.permutation(rank)} if rng.chance(50) else {}
        for part in shapes:
            case.add(rng, rng.pick(kinds), part, **chosen)
        if number % 3 == 0:
            target = rng.pick(kinds)
            case.arguments["c"] = "unsafe"
            case.bases = [b[:-1] + mode_for(b.split(":")[0], target) for b in case.bases]
            case.set_out(rng, target, joined(shapes, axis))
        cases.append(case.record())
    return cases


def main():
    topics = [pairs, many, layouts, flat, empty, out, overlap, casting, errors, large]
    recording.write("concatenate", [(topic.__name__, topic(Random(number + 1))) for number, topic in enumerate(topics)])


if __name__ == "__main__":
    main()
