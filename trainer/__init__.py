"""Trains the model that the viewer loads: a teacher on image labels, a student distilled from it."""
