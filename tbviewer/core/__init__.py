"""Reading, model and geometry: NumPy, pydicom, Pillow and ONNX Runtime; no Qt, no torch."""
