"""Random arrays of a given shape, lying in memory in every way a chain of views can bring about."""

import math


def random_shape(rng, rank, elements=24, longest=5):
    while True:
        shape = [rng.between(1, longest) for _ in range(rank)]
        if math.prod(shape) <= elements:
            return shape


def split(rng, shape, axis, count, shortest=0, longest=4):
    """Shapes of inputs: as given but along the axis, on which each has a length of its own."""
    return [[*shape[:axis], rng.between(shortest, longest), *shape[axis + 1:]] for _ in range(count)]


def joined(shapes, axis):
    return [*shapes[0][:axis], sum(shape[axis] for shape in shapes), *shapes[0][axis + 1:]]


def dims(shape):
    return ",".join(str(length) for length in shape)


def reshaped(shape, order="C"):
    return [] if len(shape) == 1 else [f"re:{order}:{dims(shape)}"]


def _spaced(rng, shape, steps, order):
    """Steps through a larger block, a few elements into it."""
    block, places = [], []
    for length in shape:
        step = rng.pick(steps)
        before, after = rng.below(2), rng.below(2)
        span = (length - 1) * abs(step) + 1 if length else 0
        block.append(before + span + after)
        if step > 0:
            stop = "" if after < step and length and rng.chance(50) else before + span
            start = "" if before == 0 and rng.chance(50) else before
            places.append(f"{start}:{stop}:{step}" if step > 1 else f"{start}:{stop}")
        elif length == 0:
            places.append(f"{before}:{before}:{step}")
        else:
            start = "" if after == 0 and rng.chance(50) else before + span - 1
            stop = "" if before < -step else before - 1
            places.append(f"{start}:{stop}:{step}")
    return math.prod(block), reshaped(block, order) + ([f"[{', '.join(places)}]"] if places else [])


def _permuted(rng, shape, permutation, spaced):
    source = [0] * len(shape)
    for axis, origin in enumerate(permutation):
        source[origin] = shape[axis]
    n, operations = _spaced(rng, source, [1, 1, 2, -1], "C") if spaced else (math.prod(source), reshaped(source))
    return n, operations + [f"t:{dims(permutation)}"]


def _broadcast(rng, shape):
    source = [1 if rng.chance(50) else length for length in shape]
    lead = 0
    while lead < len(source) - 1 and source[lead] == 1 and rng.chance(70):
        lead += 1
    source = source[lead:]
    spaced = rng.chance(30)
    n, operations = _spaced(rng, source, [1, 1, 2, -1], "C") if spaced else (math.prod(source), reshaped(source))
    return n, operations + [f"bc:{dims(shape)}"]


def _dropped(rng, shape):
    """Integers in the index take out axes that the block has more."""
    block, places = [], []
    for length in [*shape, None]:
        if len(block) < 8 and rng.chance(40):
            extra = rng.between(1, 3)
            block.append(extra)
            places.append(str(rng.between(-extra, extra - 1)))
        if length is not None:
            block.append(length)
            places.append(":" if rng.chance(70) else "::-1")
    while places and places[-1] == ":":
        places.pop()
    return math.prod(block), reshaped(block) + ([f"[{', '.join(places)}]"] if places else [])


def _grown(rng, shape):
    """Axes of 1 come from None in the index."""
    block = [length for length in shape if length != 1]
    places = ["None" if length == 1 else "::-1" if rng.chance(25) else ":" for length in shape]
    return math.prod(block), reshaped(block) + ([f"[{', '.join(places)}]"] if places else [])


STYLES = ["C", "C", "F", "permuted", "permuted", "steps", "steps", "reversed", "spaced permuted", "dropped", "grown",
          "F steps", "broadcast"]


def place(rng, shape, style=None, permutation=None, broadcast=True):
    """The length of a base and the operations that make an array of the shape of it."""
    style = style or rng.pick(STYLES if broadcast else STYLES[:-1])
    if permutation is None:
        permutation = rng.permutation(len(shape))
    if style == "C" or not shape and style not in ("dropped", "broadcast"):
        return math.prod(shape), reshaped(shape)
    if style == "F":
        return math.prod(shape), reshaped(shape, "F")
    if style == "permuted":
        return _permuted(rng, shape, permutation, spaced=False)
    if style == "spaced permuted":
        return _permuted(rng, shape, permutation, spaced=True)
    if style == "steps":
        return _spaced(rng, shape, [1, 1, 2, 3, -1, -2], "C")
    if style == "F steps":
        return _spaced(rng, shape, [1, 1, 2, -1], "F")
    if style == "reversed":
        return _spaced(rng, shape, [1, -1], "C")
    if style == "dropped":
        return _dropped(rng, shape)
    if style == "grown":
        return _grown(rng, shape)
    return _broadcast(rng, shape)
