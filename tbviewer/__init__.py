"""Opens chest radiographs and shows where a model sees tuberculosis. Research use, not for diagnosis."""

import os

__version__ = "0.1.0"

# Since 1.32 ONNX Runtime reports to its maker over the network and keeps an identifier of the machine, unless
# this is set before it is loaded. Here, because every process of viewer and trainer comes by.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
