"""Trains the model that the viewer loads: a teacher on image labels, a student distilled from it."""

import os

# Before NumPy is loaded: its matrices here are so small that its threads would wait for one another, twenty
# times as long as they compute once a core is busy. Networks compute with torch, whose threads are its own.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
