"""From a trained network to a model bundle, checked against torch."""
