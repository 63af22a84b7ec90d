"""What a trained network is worth: localization against true boxes, the score, the report."""
