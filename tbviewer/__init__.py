"""Opens chest radiographs and shows where a model sees tuberculosis. Research use, not for diagnosis."""

__version__ = "0.1.0"
