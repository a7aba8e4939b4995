"""Indexing, axes, reshaping, order, broadcasting, diagonals: each alone and in chains; and what they do to memory."""

import numpy as np

import recording
from layouts import dims, place, random_shape
from recording import DTYPES, Random


class View:
    """A chain under construction, with the array it makes so far."""

    def __init__(self, rng, shape=None, dtype=None, style=None):
        shape = random_shape(rng, rng.between(0 if rng.chance(20) else 1, 5), 24, 5) if shape is None else shape
        n, operations = place(rng, shape, style=style)
        self.base = f"{dtype or rng.pick(DTYPES)}:{n}:{rng.below(1 << 20)}:s"
        self.text = "|".join(["0", *operations])
        self.array = recording.chain([recording.base(self.base)], self.text)

    @property
    def shape(self):
        return list(self.array.shape)

    @property
    def rank(self):
        return self.array.ndim

    def then(self, operation):
        """Goes on with an operation; nothing can follow one that fails."""
        self.text += "|" + operation
        try:
            self.array = recording.apply(self.array, operation)
            return True
        except (ValueError, IndexError, TypeError):
            return False

    def record(self):
        bases = [recording.base(self.base)]
        case = {"b": [self.base], "i": [self.text]}
        try:
            a = recording.chain(bases, self.text)
        except (ValueError, IndexError, TypeError) as e:
            return {**case, "e": recording.error(e)}
        flags = "".join(letter for letter, on in zip("CFWS", (
            a.flags.c_contiguous, a.flags.f_contiguous, a.flags.writeable, np.shares_memory(a, bases[0]))) if on)
        return {**case, "t": a.dtype.name, "s": list(a.shape), "n": recording.strides(a), "f": flags,
                "r": recording.dump(a)}


def slice_text(rng, length):
    def bound():
        return "" if rng.chance(40) else str(rng.between(-length - 3, length + 3))

    step = rng.pick(["", "", ":", ":2", ":3", ":-1", ":-1", ":-2", ":1", ":7", ":-9"])
    if rng.chance(1):
        step = ":0"
    if rng.chance(2):
        step = f":{rng.pick([2**63 - 1, 1 - 2**63, -2**63, 2**62])}"
    if rng.chance(1):
        return f"{rng.pick(['', '-'])}9223372036854775807:{rng.pick(['', '-'])}9223372036854775807{step}"
    return f"{bound()}:{bound()}{step}"


def index_text(rng, shape):
    """Integers, slices, None and an ellipsis; now and then out of range or too many."""
    places = []
    count = rng.between(0, len(shape))
    ellipsis = rng.chance(35) or count == 0
    for length in shape[:count]:
        if rng.chance(30) and length:
            beyond = rng.chance(4)
            at = rng.pick([length, -length - 1, length + 5]) if beyond else rng.between(-length, length - 1)
            places.append(str(at))
        else:
            places.append(":" if rng.chance(20) else slice_text(rng, length))
    if ellipsis:
        places.insert(rng.between(0, len(places)), "...")
    for _ in range(rng.pick([0, 0, 0, 1, 1, 2])):
        places.insert(rng.between(0, len(places)), "None")
    if rng.chance(2):
        places += [rng.pick(["0", ":", "..."])] * rng.between(1, 3)
    return (", " if rng.chance(90) else ",").join(places)


def some_axis(rng, rank):
    """An axis; one time in twenty one that does not exist."""
    return rng.pick([rank, -rank - 1, rank + 7]) if rng.chance(5) or rank == 0 else rng.between(-rank, rank - 1)


def permutation_text(rng, rank):
    axes = [axis - rank if rng.chance(20) else axis for axis in rng.permutation(rank)]
    if rng.chance(5):
        axes = rng.pick([axes[:-1], [*axes, 0], [axes[0]] * rank if rank else [0], [*axes[:-1], rank]])
    return f"t:{dims(axes)}"


def axes_text(rng, a):
    rank = a.rank
    kind = rng.pick(["T", "t", "t", "swap", "move", "moves", "exp", "exps", "sq", "sqs", "flip", "flips"])
    if kind == "T":
        return "T"
    if kind == "t":
        return permutation_text(rng, rank) if rank else "T"
    if kind == "swap":
        return f"swap:{some_axis(rng, rank)},{some_axis(rng, rank)}"
    if kind == "move":
        return f"move:{some_axis(rng, rank)}:{some_axis(rng, rank)}"
    if kind == "moves":
        count = rng.between(1, max(rank, 1))
        source, target = rng.permutation(max(rank, 1))[:count], rng.permutation(max(rank, 1))[:count]
        if rng.chance(6):
            target = target[:-1] or [0, 0]
        return f"move:{dims(source)}:{dims(target)}"
    if kind == "exp":
        return f"exp:{some_axis(rng, rank + 1)}"
    if kind == "exps":
        axes = rng.permutation(rank + 2)[:2]
        return f"exp:{dims([axes[0], axes[0] if rng.chance(5) else axes[1] - rank - 2])}"
    if kind == "sq":
        return "sq"
    if kind == "sqs":
        ones = [axis for axis, length in enumerate(a.shape) if length == 1]
        return f"sq:{dims(ones[:rng.between(1, 2)])}" if ones and rng.chance(85) else f"sq:{some_axis(rng, rank)}"
    if kind == "flip":
        return "flip"
    if rank and rng.chance(90):
        return f"flip:{dims(rng.permutation(rank)[:rng.between(1, 3)])}"
    return f"flip:{some_axis(rng, rank)}"


def factors(rng, size):
    """A random shape of a size, ones included."""
    if size == 0:
        shape = random_shape(rng, rng.between(1, 3))
        shape[rng.below(len(shape))] = 0
        return shape
    shape, rest = [], size
    while rest > 1 and len(shape) < 5:
        shape.append(rng.pick([d for d in range(1 if rng.chance(15) else 2, rest + 1) if rest % d == 0]))
        rest //= shape[-1]
    shape += [rest] if rest > 1 else []
    if rng.chance(15):
        shape.insert(rng.between(0, len(shape)), 1)
    return shape


def merged(rng, shape):
    """A shape of neighbouring axes put together, which a view can often have."""
    result = [1]
    for length in shape:
        if rng.chance(50):
            result[-1] *= length
        else:
            result.append(length)
    return result[1:] if result[0] == 1 and len(result) > 1 else result


def reshape_text(rng, a):
    shape = merged(rng, a.shape) if rng.chance(35) else factors(rng, a.array.size)
    if rng.chance(30) and shape:
        shape[rng.below(len(shape))] = -1
    if rng.chance(6):
        shape = rng.pick([[*shape, 2], [-1, -1], [-1, 7], [*shape, 0], []])
    return f"re:{rng.pick('CCFFA')}:{dims(shape)}"


def order_text(rng):
    return f"{rng.pick(['rav', 'rav', 'flat', 'copy'])}:{rng.pick('CFAK')}"


def broadcast_text(rng, a):
    shape = [rng.between(0, 4) if length == 1 and rng.chance(80) else length for length in a.shape]
    shape = [rng.between(0 if rng.chance(10) else 1, 3) for _ in range(rng.pick([0, 0, 1, 2]))] + shape
    if rng.chance(8) and shape:
        shape = rng.pick([[length + 1 for length in shape], shape[1:], [*shape, 2], [-1, *shape[1:]]])
    return f"bc:{dims(shape)}"


def diagonal_text(rng, a):
    if rng.chance(5) or a.rank < 2:
        return f"diag:{rng.between(-2, 2)},{some_axis(rng, a.rank)},{some_axis(rng, a.rank)}"
    first, second = rng.permutation(a.rank)[:2]
    first, second = (axis - a.rank if rng.chance(25) else axis for axis in (first, second))
    return f"diag:{rng.between(-4, 4)},{first},{second}"


OPERATIONS = {
    "index": lambda rng, a: f"[{index_text(rng, a.shape)}]",
    "axes": axes_text,
    "reshape": reshape_text,
    "order": lambda rng, a: order_text(rng),
    "broadcast": broadcast_text,
    "diagonal": diagonal_text,
}


def alone(rng, name, count):
    cases = []
    for _ in range(count):
        shape = None
        if name in ("broadcast", "axes") and rng.chance(60):
            shape = [length if rng.chance(50) else 1 for length in random_shape(rng, rng.between(1, 4), 24, 4)]
        elif rng.chance(4):
            shape = factors(rng, 0)
        a = View(rng, shape, style="broadcast" if name == "order" and rng.chance(25) else None)
        a.then(OPERATIONS[name](rng, a))
        cases.append(a.record())
    return cases


def chains(rng, count):
    cases = []
    names = [*OPERATIONS, "index", "index", "axes", "reshape", "order", "ro"]
    for _ in range(count):
        a = View(rng)
        for _ in range(rng.between(2, 4)):
            name = rng.pick(names)
            if name == "diagonal" and a.rank < 2 and rng.chance(90):
                name = "index"
            if not a.then("ro" if name == "ro" else OPERATIONS[name](rng, a)):
                break
        cases.append(a.record())
    return cases


def negative_lengths(rng):
    """NumPy takes any one negative length for -1."""
    cases = []
    for length in [-2, -3, -7]:
        a = View(rng, [2, 3, 2])
        a.then(f"re:C:{length},3")
        cases.append(a.record())
    return cases


def broadcast_shapes(rng, count):
    cases = []
    for _ in range(count):
        common = random_shape(rng, rng.between(0, 5), 200, 6)
        shapes = []
        for _ in range(rng.between(1, 4)):
            shape = [1 if rng.chance(30) else length for length in common[rng.below(len(common) + 1):]]
            if rng.chance(20) and shape:
                shape[rng.below(len(shape))] = rng.between(0, 7)
            shapes.append(shape)
        case = {"k": "broadcast_shapes", "p": shapes}
        try:
            cases.append({**case, "s": list(np.broadcast_shapes(*map(tuple, shapes)))})
        except ValueError as e:
            cases.append({**case, "e": recording.error(e)})
    return cases


def main():
    counts = {"index": 900, "axes": 600, "reshape": 800, "order": 600, "broadcast": 250, "diagonal": 250}
    groups = [(name, alone(Random(100 + number), name, count)) for number, (name, count) in enumerate(counts.items())]
    groups.append(("chains", chains(Random(200), 1400)))
    groups.append(("negative lengths", negative_lengths(Random(202))))
    groups.append(("broadcast_shapes", broadcast_shapes(Random(201), 150)))
    recording.write("views", groups)


if __name__ == "__main__":
    main()
