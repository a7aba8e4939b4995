"""Writes ../UNet/unet.onnx and ../DenseNet/densenet.onnx: the small networks, built here from the recipe alone.

Nothing of the C# code has a part in it, so that what ONNX Runtime makes of these files is a second opinion on the weights,
on the order of the layers and on each layer. Needs NumPy and onnx.
"""

from pathlib import Path

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save


class Recipe:
    """Whole numbers from a linear congruential generator, scaled by powers of two: no number is ever rounded."""

    def __init__(self, seed):
        self.state = seed

    def draw(self, count, scale, centre):
        numbers = np.empty(count, np.float32)
        for i in range(count):
            self.state = (self.state * 1664525 + 1013904223) % 2**32
            number = self.state >> 16
            number -= 2**16 if number >= 2**15 else 0
            numbers[i] = number * (scale / 2**15) + centre
        return numbers

    def weights(self, *shape, terms):
        scale = 1.0
        while terms > 6:
            scale, terms = scale / 2, terms / 4
        return self.draw(int(np.prod(shape)), scale, 0).reshape(shape)

    def bias(self, channels):
        return self.draw(channels, 0.25, 0)

    def normalization(self, channels):
        """Gamma, beta, mean, variance."""
        return [self.draw(channels, 0.25, centre) for centre in (1, 0, 0, 1)]


class Graph:
    """Layers added one after another; each returns the name of its result."""

    def __init__(self, recipe):
        self.recipe = recipe
        self.nodes = []
        self.constants = []

    def node(self, kind, *inputs, **attributes):
        name = f"{kind.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [name], **attributes))
        return name

    def constant(self, values):
        name = f"constant{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def convolution(self, x, inputs, outputs, window, stride=1, padding=0, bias=False):
        weights = self.recipe.weights(outputs, inputs, window, window, terms=inputs * window * window)
        terms = [self.constant(weights)] + ([self.constant(self.recipe.bias(outputs))] if bias else [])
        return self.node("Conv", x, *terms, strides=[stride] * 2, pads=[padding] * 4)

    def normalized(self, x, channels):
        numbers = [self.constant(n) for n in self.recipe.normalization(channels)]
        return self.node("Relu", self.node("BatchNormalization", x, *numbers, epsilon=1e-5))

    def save(self, path, name, result, shape):
        images = helper.make_tensor_value_info("images", TensorProto.FLOAT, ["n", 3, "height", "width"])
        results = helper.make_tensor_value_info(result, TensorProto.FLOAT, shape)
        graph = helper.make_graph(self.nodes, name, [images], [results], self.constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], producer_name="export_onnx.py")
        model.ir_version = 7
        checker.check_model(model)
        save(model, path)


def unet(path, seed, width, depth):
    graph = Graph(Recipe(seed))

    def two(x, inputs, outputs):
        x = graph.normalized(graph.convolution(x, inputs, outputs, 3, padding=1), outputs)
        return graph.normalized(graph.convolution(x, outputs, outputs, 3, padding=1), outputs)

    def enlarged(x, outputs, skip):
        weights = graph.recipe.weights(2 * outputs, outputs, 2, 2, terms=2 * outputs)
        terms = graph.constant(weights), graph.constant(graph.recipe.bias(outputs))
        x = graph.node("ConvTranspose", x, *terms, strides=[2, 2])
        size = graph.node("Slice", graph.node("Shape", skip), graph.constant([2]), graph.constant([4]))
        return graph.node("Slice", x, graph.constant([0, 0]), size, graph.constant([2, 3]))

    x, channels, skips = "images", 3, []
    for level in range(depth):
        x = two(x, channels, width << level)
        channels = width << level
        skips.append(x)
        x = graph.node("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1)
    x = two(x, channels, width << depth)
    for level in reversed(range(depth)):
        outputs = width << level
        x = graph.node("Concat", enlarged(x, outputs, skips[level]), skips[level], axis=1)
        x = two(x, 2 * outputs, outputs)
    x = graph.convolution(x, width, 1, 1, bias=True)
    graph.save(path, "U-Net", x, ["n", 1, "height", "width"])


def densenet(path, seed, initial, growth, layers, classes):
    graph = Graph(Recipe(seed))
    x = graph.convolution("images", 3, initial, 7, stride=2, padding=3)
    x = graph.node("MaxPool", graph.normalized(x, initial), kernel_shape=[3, 3], strides=[2, 2], pads=[1] * 4)
    channels = initial
    for block, count in enumerate(layers):
        if block > 0:
            x = graph.convolution(graph.normalized(x, channels), channels, channels // 2, 1)
            x = graph.node("AveragePool", x, kernel_shape=[2, 2], strides=[2, 2])
            channels //= 2
        for _ in range(count):
            y = graph.convolution(graph.normalized(x, channels), channels, 4 * growth, 1)
            y = graph.convolution(graph.normalized(y, 4 * growth), 4 * growth, growth, 3, padding=1)
            x = graph.node("Concat", x, y, axis=1)
            channels += growth
    x = graph.node("GlobalAveragePool", graph.normalized(x, channels))
    x = graph.node("Flatten", graph.convolution(x, channels, classes, 1, bias=True))
    graph.save(path, "DenseNet", x, ["n", classes])


examples = Path(__file__).resolve().parent.parent
unet(examples / "UNet" / "unet.onnx", seed=1, width=8, depth=2)
densenet(examples / "DenseNet" / "densenet.onnx", seed=2, initial=16, growth=8, layers=[3, 4, 3], classes=10)
