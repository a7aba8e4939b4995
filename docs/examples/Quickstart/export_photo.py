"""Writes raccoon.npy: SciPy's photograph of a raccoon at half its size, each pixel the mean of four.

Needs NumPy and SciPy. Since SciPy 1.12 the photograph is a download of scipy.datasets, which needs pooch.
"""

from pathlib import Path

import numpy as np

try:
    from scipy.misc import face
except ImportError:
    from scipy.datasets import face

photo = face()
height, width, channels = photo.shape
fours = photo.reshape(height // 2, 2, width // 2, 2, channels)
small = np.rint(fours.mean(axis=(1, 3))).astype(np.uint8)
np.save(Path(__file__).with_name("raccoon.npy"), small)
