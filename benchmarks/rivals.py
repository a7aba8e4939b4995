"""The Python side of the rivals command: times NumPy or PyTorch.

    python3 rivals.py numpy|torch

Reads one JSON object a line from standard input and answers each by one on standard output:

    (at the start)                         {"version": "NumPy 2.2.4, ..."} or {"absent": "why"}
    {"do": "prepare", "kind": "Into", ...} {}
    {"do": "digest"}                       {"digest": "SHA-256 of the result"}
    {"do": "result"}                       {"result": "its bytes, in base64"}
    {"do": "time", "calls": 100}           {"seconds": 0.5}
    {"do": "drop"}                         {}
    (anything that fails)                  {"unable": "why"}

An array is described by the elements of its buffer, and by the offset, the shape and the strides of the view of it, all in
elements. The contents of the buffers and the meaning of the digest are those of Reference.cs. Arrays are joined along an
axis, unless there is code: an expression of the library and of the arrays a, b, c and so on, and o for the given one.
"""

import base64
import ctypes
import functools
import gc
import hashlib
import json
import os
import platform
import string
import sys
import time

PERIOD = 65521


def make_pattern():
    pattern = bytearray(PERIOD)
    state = 12345
    for i in range(PERIOD):
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
        pattern[i] = 0x20 + (state >> 24) % 0x50
    return bytes(pattern)


PATTERN = make_pattern()


def contents(size, number):
    """The bytes of the buffer of that number."""
    start = number * 977 % PERIOD
    turned = PATTERN[start:] + PATTERN[:start]
    return (turned * (size // PERIOD + 1))[:size]


def numbers(numpy, length, filling, dtype, number):
    """The numbers of the buffer of that number, which lie without an order from one up to another."""
    low, high = filling
    wrap = 0xFFFFFFFF
    x = (numpy.arange(length, dtype=numpy.uint64) + number * 1_000_003) & wrap
    x = ((x ^ (x >> 16)) * 0x7FEB352D) & wrap
    x = ((x ^ (x >> 15)) * 0x846CA68B) & wrap
    values = low + (high - low) * ((x ^ (x >> 16)) / 4294967296.0)
    if dtype == "bool":
        return values >= 0
    return (values if dtype.startswith("float") else numpy.floor(values)).astype(dtype)


class NumPy:
    def __init__(self):
        import numpy

        self.numpy = numpy
        self.version = f"NumPy {numpy.__version__}, Python {platform.python_version()}"

    def buffer(self, array, number):
        if array["filling"] is not None:
            return numbers(self.numpy, array["length"], array["filling"], array["element"], number)
        dtype = self.numpy.dtype(array["element"])
        buffer = self.numpy.empty(array["length"], dtype)
        filling = contents(buffer.nbytes, number)
        buffer.view(self.numpy.uint8)[:] = self.numpy.frombuffer(filling, self.numpy.uint8)
        return buffer

    def view(self, buffer, array):
        size = buffer.itemsize
        strides = [stride * size for stride in array["strides"]]
        return self.numpy.ndarray(array["shape"], buffer.dtype, buffer, array["offset"] * size, strides)

    def joiner(self, arrays, axis, out):
        concatenate = self.numpy.concatenate
        if out is None:
            return functools.partial(concatenate, arrays, axis)
        return functools.partial(concatenate, arrays, axis, out)

    def names(self):
        return {"np": self.numpy}

    def bytes(self, array):
        return self.numpy.asarray(array).tobytes()


class Torch:
    def __init__(self):
        import torch

        self.torch = torch
        torch.set_num_threads(os.cpu_count() or 1)
        self.version = (
            f"torch {torch.__version__}, {torch.get_num_threads()} threads, Python {platform.python_version()}"
        )

    def buffer(self, array, number):
        if array["filling"] is not None:
            import numpy

            return self.torch.from_numpy(numbers(numpy, array["length"], array["filling"], array["element"], number))
        dtype = getattr(self.torch, array["element"])
        buffer = self.torch.empty(array["length"], dtype=dtype)
        filling = bytearray(contents(buffer.numel() * buffer.element_size(), number))
        buffer.copy_(self.torch.frombuffer(filling, dtype=dtype))
        return buffer

    def view(self, buffer, array):
        return self.torch.as_strided(buffer, array["shape"], array["strides"], array["offset"])

    def joiner(self, arrays, axis, out):
        cat = self.torch.cat
        if out is None:
            return functools.partial(cat, arrays, axis)
        return functools.partial(cat, arrays, axis, out=out)

    def names(self):
        return {"torch": self.torch}

    def bytes(self, array):
        array = array.contiguous()
        size = array.numel() * array.element_size()
        return ctypes.string_at(array.data_ptr(), size)


class Prepared:
    """A case that is ready to run."""

    def __init__(self, library, case):
        self.library = library
        self.arrays = [
            library.view(library.buffer(array, number), array) for number, array in enumerate(case["inputs"])
        ]
        self.place = None
        self.out = None
        if case["out"] is not None:
            self.place = library.buffer(case["out"], len(self.arrays))
            self.out = library.view(self.place, case["out"])

    def digest(self):
        return hashlib.sha256(self.result()).hexdigest()


class Joining(Prepared):
    """Arrays to be joined."""

    def __init__(self, library, case):
        super().__init__(library, case)
        axis = case["axis"]
        if case["kind"] == "Growing":
            prefixes = [self.arrays[:count] for count in range(2, len(self.arrays) + 1)]
            self.calls = [library.joiner(prefix, axis, None) for prefix in prefixes]
        else:
            self.calls = [library.joiner(self.arrays, axis, self.out)]

    def result(self):
        joined = self.calls[-1]()
        return self.library.bytes(joined if self.place is None else self.place)

    def time(self, count):
        if len(self.calls) == 1:
            call = self.calls[0]
            start = time.perf_counter()
            for _ in range(count):
                call()
            return time.perf_counter() - start
        start = time.perf_counter()
        for _ in range(count):
            for call in self.calls:
                call()
        return time.perf_counter() - start


class Routine(Prepared):
    """An expression, compiled into the loop that is timed, so that nothing comes between."""

    def __init__(self, library, case):
        super().__init__(library, case)
        names = library.names() | dict(zip(string.ascii_lowercase, self.arrays)) | {"o": self.out}
        loop = f"""
def loop(count, clock, {", ".join(names)}):
    start = clock()
    for _ in range(count):
        {case["code"]}
    return clock() - start
"""
        scope = {}
        exec(loop, scope)
        self.time = lambda count: scope["loop"](count, time.perf_counter, **names)
        self.result = lambda: library.bytes(eval(case["code"], dict(names)))


def settle():
    """Waits until no thread of this process works any more: some watch for work for a tenth of a second."""
    for _ in range(100):
        wall, work = time.perf_counter(), time.process_time()
        time.sleep(0.002)
        if time.process_time() - work < 0.2 * (time.perf_counter() - wall):
            return


def main():
    def answer(value):
        print(json.dumps(value), flush=True)

    try:
        library = {"numpy": NumPy, "torch": Torch}[sys.argv[1]]()
    except ImportError as error:
        answer({"absent": str(error)})
        return
    answer({"version": library.version})

    gc.disable()
    case = None
    for line in sys.stdin:
        question = json.loads(line)
        try:
            if question["do"] == "prepare":
                case = (Joining if question["code"] is None else Routine)(library, question)
                case.time(1)
                answer({})
            elif question["do"] == "digest":
                answer({"digest": case.digest()})
            elif question["do"] == "result":
                answer({"result": base64.b64encode(case.result()).decode()})
            elif question["do"] == "time":
                seconds = case.time(question["calls"])
                settle()
                answer({"seconds": seconds})
            else:
                case = None
                gc.collect()
                answer({})
        except Exception as error:
            case = None
            answer({"unable": f"{type(error).__name__}: {error}"})


main()
